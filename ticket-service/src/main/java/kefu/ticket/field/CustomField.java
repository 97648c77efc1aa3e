package kefu.ticket.field;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.process.form.Field;
import kefu.platform.process.form.FieldType;
import kefu.platform.text.Text;

/**
 * A field a house asks for on tickets of a process, beside the form (自定义字段).
 *
 * @param filterable whether lists are narrowed by it; decided once, because values are kept for it as they come
 * @param options what a choice may hold
 * @param retired not asked any more; tickets that have it keep it
 */
record CustomField(
        UUID id,
        long version,
        String process,
        String key,
        Text title,
        FieldType type,
        boolean required,
        boolean personal,
        boolean filterable,
        List<String> options,
        boolean retired,
        String changedBy,
        Instant changedAt) {

    /** As a form knows it. */
    Field field(boolean complete) {
        boolean needed = required && complete && !retired;
        return new Field(key, type, needed, personal, false, Field.Bounds.NONE, title, options, Map.of(), null);
    }

    CustomField changed(CustomFieldChange after, String by, Instant at) {
        return new CustomField(
                id,
                version + 1,
                process,
                key,
                after.words(),
                type,
                after.required(),
                personal,
                filterable,
                after.options(),
                after.retired(),
                by,
                at);
    }
}
