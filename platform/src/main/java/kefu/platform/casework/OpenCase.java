package kefu.platform.casework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Opens a case on the form its process asks for. */
public record OpenCase(
        @NotNull @Schema(type = SchemaType.OBJECT) ObjectNode form,
        @Nullable @Size(max = 500) String comment) {}
