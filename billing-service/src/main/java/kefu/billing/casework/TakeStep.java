package kefu.billing.casework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Takes a step of the process, with its form. */
public record TakeStep(
        @Nullable ObjectNode form,
        @Nullable @Size(max = 500) String comment) {}
