package kefu.ticket.field;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A field to be asked for on tickets of a process.
 *
 * @param key its name on tickets, unique in the process
 * @param type one of the types a form knows, but no object or list
 * @param personal masked for whoever has no need of it, and never searched or filtered by
 * @param filterable whether lists can be narrowed by it; not of money or long texts
 * @param options what an {@code enum} may hold
 */
record NewCustomField(
        @NotBlank @Size(max = 64) String process,

        @NotBlank @Pattern(regexp = "[a-zA-Z][a-zA-Z0-9]{0,39}")
        String key,

        @NotNull @Valid Wording title,

        @NotBlank
        @Schema(
                enumeration = {
                    "string",
                    "text",
                    "operator",
                    "integer",
                    "decimal",
                    "boolean",
                    "date",
                    "date-time",
                    "phone",
                    "email",
                    "money",
                    "enum"
                })
        String type,

        @Nullable Boolean required,
        @Nullable Boolean personal,
        @Nullable Boolean filterable,
        @Nullable @Size(max = 200) List<@NotBlank @Size(max = 100) String> options) {}
