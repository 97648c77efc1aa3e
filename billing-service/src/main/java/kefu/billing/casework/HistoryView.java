package kefu.billing.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of a case's history as it is answered. */
public record HistoryView(
        UUID id,
        Instant at,
        String actor,
        String step,
        @Nullable String from,
        String to,
        JsonNode form,
        @Nullable String comment) {}
