package kefu.callback.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import kefu.callback.attempt.Attempt;
import kefu.callback.attempt.AttemptOutcome;
import kefu.callback.attempt.NewAttempt;
import kefu.callback.attempt.NewDemand;
import kefu.callback.attempt.Signature;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The record of one call (回访记录) as it was written down. */
@Schema(name = "CallbackAttempt")
public record AttemptView(
        UUID id,
        int number,
        Instant at,
        String agent,
        AttemptOutcome outcome,
        boolean identityVerified,
        @Nullable Boolean convenient,
        @Nullable Boolean accepted,
        @Nullable String told,
        @Nullable @Schema(type = SchemaType.OBJECT) JsonNode answers,
        @Nullable Integer questionsVersion,
        @Nullable Signature signature,
        @Nullable NewDemand newDemand,
        @Nullable Instant nextAt,
        @Nullable String nextAssignee,
        @Nullable String note) {

    public static AttemptView of(Attempt attempt) {
        NewAttempt record = attempt.record();
        return new AttemptView(
                attempt.id(),
                attempt.number(),
                attempt.at(),
                attempt.agent(),
                record.outcome(),
                Boolean.TRUE.equals(record.identityVerified()),
                record.convenient(),
                record.accepted(),
                record.told(),
                record.answers(),
                record.answers() == null ? null : attempt.questionsVersion(),
                record.signature(),
                record.newDemand(),
                record.nextAt(),
                record.nextAssignee(),
                record.note());
    }
}
