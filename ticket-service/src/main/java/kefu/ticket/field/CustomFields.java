package kefu.ticket.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Violation;
import kefu.platform.process.form.Field;
import kefu.platform.process.form.Form;
import kefu.platform.text.Text;
import kefu.ticket.listing.Rows;
import kefu.ticket.ticket.HouseFields;
import org.jspecify.annotations.Nullable;

/**
 * What a house asks of tickets beside their forms, as it is in force: a change is in force at once where it was made and two
 * seconds later on every replica. A value is refused as precisely as one of a form.
 */
@ApplicationScoped
class CustomFields implements HouseFields {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int MOST_PROCESSES = 1_000;

    private final LoadingCache<String, Known> known;
    private final Rows rows;

    CustomFields(CustomFieldRows fields, Rows rows) {
        this.rows = rows;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST_PROCESSES)
                .expireAfterWrite(FRESH)
                .build(process -> Known.of(fields.of(process)));
    }

    /** @param lenient the form without anything that must be there, for tickets nobody opens */
    private record Known(List<CustomField> all, Map<String, Field> fields, Form form, Form lenient) {

        static Known of(List<CustomField> all) {
            return new Known(all, fields(all, true), new Form(fields(all, true)), new Form(fields(all, false)));
        }

        private static Map<String, Field> fields(List<CustomField> all, boolean complete) {
            Map<String, Field> fields = new LinkedHashMap<>();
            all.forEach(field -> fields.put(field.key(), field.field(complete)));
            return fields;
        }
    }

    /** Something about the fields of a process has changed. */
    void forget(String process) {
        known.invalidate(process);
    }

    @Override
    public Map<String, Field> of(String process) {
        return known.get(process).fields();
    }

    @Override
    public ObjectNode checked(String process, @Nullable JsonNode given, JsonNode before, boolean complete) {
        Known fields = known.get(process);
        Form form = complete ? fields.form() : fields.lenient();
        JsonNode values = form.cleaned(given);
        List<Violation> faults = new java.util.ArrayList<>(form.check(values));
        fields.all().stream()
                .filter(CustomField::retired)
                .filter(field ->
                        values.has(field.key()) && !values.get(field.key()).equals(before.get(field.key())))
                .forEach(field -> faults.add(
                        new Violation("/form/" + field.key(), "retired", Text.of("已停用", "is not asked any more"))));
        if (!faults.isEmpty()) {
            throw CommonProblem.INVALID
                    .because("自定义字段不符合要求", "A custom field is not as it should be")
                    .at(faults.stream().map(CustomFields::here).toList());
        }
        return (ObjectNode) values;
    }

    private static Violation here(Violation fault) {
        return new Violation(fault.pointer().replaceFirst("^/form", "/customFields"), fault.code(), fault.message());
    }

    @Override
    public void index(UUID ticket, String process, JsonNode values, boolean fresh) {
        if (!fresh) {
            rows.change("DELETE FROM ticket_field_value WHERE ticket_id = ?", List.of((Object) Columns.bytes(ticket)));
        }
        known.get(process).all().stream()
                .filter(CustomField::filterable)
                .filter(field -> values.hasNonNull(field.key()))
                .forEach(field -> rows.change(
                        "INSERT INTO ticket_field_value (field_key, value, ticket_id) VALUES (?, ?, ?)",
                        List.of(field.key(), values.get(field.key()).asText(), Columns.bytes(ticket))));
    }
}
