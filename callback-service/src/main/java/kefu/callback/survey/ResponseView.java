package kefu.callback.survey;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer to a survey as it was recorded. */
@Schema(name = "SurveyResponse")
public record ResponseView(
        UUID id,
        @Nullable UUID customerId,
        Map<Dimension, Integer> ratings,
        @Nullable String opinion,
        String recordedBy,
        Instant recordedAt) {}
