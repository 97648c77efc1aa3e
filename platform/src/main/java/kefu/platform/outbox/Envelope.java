package kefu.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event ready to be sent: the CloudEvents attributes and the payload as it goes over the wire.
 *
 * @param subject the aggregate; also the key of the record, so that order is kept per aggregate
 * @param headers further headers as a JSON object of texts, for a parked event the reason and where it came from
 */
// The payload is written once and never changed; a copy per event would only cost.
@SuppressWarnings("ArrayRecordComponent")
public record Envelope(
        UUID id,
        String topic,
        String type,
        String subject,
        Instant occurredAt,
        @Nullable String correlationId,
        @Nullable UUID causationId,
        @Nullable String traceparent,
        @Nullable String headers,
        byte[] payload) {}
