package kefu.ticket.field;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A field of a house as clients see it. */
record CustomFieldView(
        UUID id,
        String process,
        String key,
        Wording title,
        String type,
        boolean required,
        boolean personal,
        boolean filterable,
        List<String> options,
        boolean retired,
        String changedBy,
        Instant changedAt) {

    static CustomFieldView of(CustomField field) {
        return new CustomFieldView(
                field.id(),
                field.process(),
                field.key(),
                Wording.of(field.title()),
                field.type().word(),
                field.required(),
                field.personal(),
                field.filterable(),
                field.options(),
                field.retired(),
                field.changedBy(),
                field.changedAt());
    }
}
