package kefu.callback.attempt;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import kefu.platform.identity.OperatorId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an agent records after ringing a customer.
 *
 * @param identityVerified whether he made sure whom he was talking to, before saying anything
 * @param convenient whether the customer had time; absent counts as yes once he was reached
 * @param accepted whether he accepted what he was told
 * @param told what he was told
 * @param answers by the key of the question
 * @param nextAt another time agreed with him
 * @param nextAssignee who is to take the next call
 */
public record NewAttempt(
        @NotNull AttemptOutcome outcome,
        @Nullable Boolean identityVerified,
        @Nullable Boolean convenient,
        @Nullable Boolean accepted,
        @Nullable @Size(max = 4000) String told,

        @Nullable @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
        JsonNode answers,

        @Nullable @Valid Signature signature,
        @Nullable @Valid NewDemand newDemand,
        @Nullable Instant nextAt,
        @Nullable @Pattern(regexp = OperatorId.PATTERN) String nextAssignee,
        @Nullable @Size(max = 2000) String note) {

    boolean identified() {
        return Boolean.TRUE.equals(identityVerified);
    }

    boolean inconvenient() {
        return outcome == AttemptOutcome.NOT_CONVENIENT || Boolean.FALSE.equals(convenient);
    }

    boolean answered() {
        return answers != null && !answers.isNull() && !answers.isEmpty();
    }
}
