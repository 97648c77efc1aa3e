package kefu.platform.process.expression;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kefu.platform.process.form.Field;

/**
 * Gives every variable the type of the form behind it, so that a mistyped field name does not compile. Type names have no dot
 * and no variable has such a name, or CEL would take {@code form.against} for a type.
 */
final class Types {

    static final CelType TEXT = SimpleType.STRING;
    private static final CelType MOMENT = SimpleType.TIMESTAMP;

    private final Map<String, StructType> structs = new HashMap<>();

    /** Every variable an expression may use. */
    Map<String, CelType> variables(Vocabulary vocabulary, Map<String, Field> form) {
        Map<String, CelType> variables = new HashMap<>();
        variables.put("form", form("type_form", form));
        variables.put("data", data(vocabulary));
        variables.put("actor", actor());
        variables.put("taken", taken());
        variables.put("roles", MapType.create(TEXT, TEXT));
        variables.put("now", MOMENT);
        variables.put("openedAt", MOMENT);
        for (String text : List.of("today", "state", "assignee", "department", "priority")) {
            variables.put(text, TEXT);
        }
        return variables;
    }

    private CelType form(String name, Map<String, Field> fields) {
        Map<String, CelType> members = new LinkedHashMap<>();
        fields.forEach((key, field) -> members.put(key, of(name + "_" + key, field)));
        return struct(name, members);
    }

    private CelType data(Vocabulary vocabulary) {
        Map<String, CelType> members = new LinkedHashMap<>();
        vocabulary.sets().forEach(key -> members.put(key, SimpleType.DYN));
        vocabulary.moments().forEach(key -> members.put(key, MOMENT));
        vocabulary.data().forEach((key, field) -> members.put(key, of("type_data_" + key, field)));
        return struct("type_data", members);
    }

    private CelType actor() {
        return struct(
                "type_actor",
                Map.of(
                        "operator", TEXT,
                        "roles", ListType.create(TEXT),
                        "rank", TEXT,
                        "department", TEXT,
                        "event", TEXT));
    }

    private CelType taken() {
        return MapType.create(
                TEXT,
                struct(
                        "type_taken",
                        Map.of(
                                "at",
                                MOMENT,
                                "on",
                                TEXT,
                                "actor",
                                TEXT,
                                "count",
                                SimpleType.INT,
                                "form",
                                SimpleType.DYN)));
    }

    private CelType of(String name, Field field) {
        return switch (field.type()) {
            case STRING, TEXT, OPERATOR, DATE, PHONE, EMAIL, ENUM -> TEXT;
            case INTEGER -> SimpleType.INT;
            case DECIMAL -> SimpleType.DOUBLE;
            case BOOLEAN -> SimpleType.BOOL;
            case DATE_TIME -> MOMENT;
            case MONEY -> struct("type_money", Map.of("amount", SimpleType.DOUBLE, "currency", TEXT));
            case OBJECT -> form(name, field.properties());
            case LIST -> ListType.create(of(name + "_item", Objects.requireNonNull(field.items())));
        };
    }

    private StructType struct(String name, Map<String, CelType> members) {
        ImmutableMap<String, CelType> fixed = ImmutableMap.copyOf(members);
        StructType type = StructType.create(name, fixed.keySet(), member -> Optional.ofNullable(fixed.get(member)));
        structs.put(name, type);
        return type;
    }

    CelTypeProvider provider() {
        return new Known(ImmutableMap.copyOf(structs));
    }

    private record Known(ImmutableMap<String, StructType> structs) implements CelTypeProvider {

        @Override
        public ImmutableCollection<CelType> types() {
            return ImmutableList.copyOf(structs.values());
        }

        @Override
        public Optional<CelType> findType(String name) {
            return Optional.ofNullable(structs.get(name));
        }
    }
}
