package kefu.platform.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kefu.platform.json.Json;
import kefu.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What has to be filled in to open a case or take a step. Guarantees that an accepted form has every required field, no
 * field nobody asked for, and no value that cannot be meant; the schema is compiled once.
 */
public final class Form {

    public static final Form NONE = new Form(Map.of());

    private final Map<String, Field> fields;
    private final ObjectNode schema;
    private final Schema compiled;

    public Form(Map<String, Field> fields) {
        this(fields, List.of());
    }

    /** @param needed what the guards beside the form ask for in some cases */
    public Form(Map<String, Field> fields, List<Needed> needed) {
        this.fields = fields;
        this.schema = new WrittenSchema(FormSchema.of(fields, needed));
        this.compiled = Registry.REGISTRY.getSchema(schema);
        compiled.initializeValidators();
    }

    public Map<String, Field> fields() {
        return fields;
    }

    /** Shared by everybody who shows it, therefore only to be read. */
    public JsonNode schema() {
        return schema;
    }

    /** The form as it will be kept: an absent form is empty, {@code null} is the same as absent. */
    public JsonNode cleaned(@Nullable JsonNode form) {
        return form == null || form.isNull() || form.isMissingNode() ? Json.object() : WithoutNulls.of(form);
    }

    /** Everything wrong with a cleaned form, pointing into the request body ({@code /form/…}); empty if it is fine. */
    public List<Violation> check(JsonNode form) {
        List<Violation> violations = new ArrayList<>();
        for (com.networknt.schema.Error error : compiled.validate(form)) {
            violations.add(SchemaErrors.violation(error));
        }
        // Rules a schema cannot say; only for values whose shape is right, so that nothing is reported twice.
        FieldRules.check(fields, form, "/form", violations);
        return violations;
    }

    private static final class Registry {

        /** Our own {@code x-…} keywords say something to front ends and nothing to the validator. */
        private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
                .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
                .build();

        private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
                DIALECT,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
    }
}
