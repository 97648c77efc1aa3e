package kefu.platform.casework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Size;
import kefu.platform.json.Json;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Takes a step of a process with its form; a step that asks for nothing may come without one. */
public record TakeStep(
        @Nullable @Schema(type = SchemaType.OBJECT) ObjectNode form,
        @Nullable @Size(max = 500) String comment) {

    public static final TakeStep NOTHING_FILLED_IN = new TakeStep(null, null);

    public ObjectNode filledIn() {
        return form == null ? Json.object() : form;
    }
}
