package kefu.platform.outbox;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a page of events.
 *
 * @param confirmed safe on the broker
 * @param refused not accepted as they are: to be tried again, as far as nothing has overtaken them
 * @param overtaken not accepted either, and a later event of the same line is out: trying again would break the order
 * @param outage why nothing more could be sent, or null; what is in none of the lists is simply still to be sent
 */
record Sending(
        List<OutboxRow> confirmed,
        Map<OutboxRow, Throwable> refused,
        Map<OutboxRow, Throwable> overtaken,
        @Nullable Exception outage) {

    static Sending of(
            List<OutboxRow> confirmed,
            Map<OutboxRow, Throwable> failed,
            Predicate<Throwable> isRefusal,
            @Nullable Exception outage) {
        Map<OutboxRow.Line, Long> latest = new HashMap<>();
        if (!failed.isEmpty()) {
            confirmed.forEach(row -> latest.merge(row.line(), row.id(), Math::max));
        }
        Map<OutboxRow, Throwable> refused = new LinkedHashMap<>();
        Map<OutboxRow, Throwable> overtaken = new LinkedHashMap<>();
        failed.forEach((row, fault) -> {
            if (latest.getOrDefault(row.line(), Long.MIN_VALUE) > row.id()) {
                overtaken.put(row, fault);
            } else if (isRefusal.test(fault)) {
                refused.put(row, fault);
            }
        });
        return new Sending(confirmed, refused, overtaken, outage);
    }
}
