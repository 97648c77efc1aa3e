package kefu.ticket.field;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kefu.platform.text.Text;

/**
 * What of a field can change once tickets may have it; what it is and how it is kept cannot.
 *
 * @param retired not asked any more, and asked again with false
 */
record CustomFieldChange(
        @NotNull @Valid Wording title,
        @NotNull Boolean required,
        @NotNull @Size(max = 200) List<@NotBlank @Size(max = 100) String> options,
        @NotNull Boolean retired) {

    static CustomFieldChange of(CustomField field) {
        return new CustomFieldChange(Wording.of(field.title()), field.required(), field.options(), field.retired());
    }

    Text words() {
        return title.text();
    }
}
