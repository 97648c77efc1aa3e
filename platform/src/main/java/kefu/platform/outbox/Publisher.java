package kefu.platform.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * Hands a page of events to Kafka and waits for every confirmation. The producer itself never gives up on a record (that
 * could let a later one pass); instead the whole producer is thrown away when confirmations stay out, which leaves on the
 * broker an unbroken beginning of every aggregate's events.
 */
final class Publisher implements AutoCloseable {

    private static final Set<Class<? extends Exception>> REFUSALS = Set.of(
            RecordTooLargeException.class,
            RecordBatchTooLargeException.class,
            SerializationException.class,
            InvalidRecordException.class,
            InvalidTopicException.class);

    private final Supplier<Producer<String, byte[]>> producers;
    private final String source;
    private volatile Duration patience;
    private @Nullable Producer<String, byte[]> producer;

    Publisher(Supplier<Producer<String, byte[]>> producers, String source, Duration patience) {
        this.producers = producers;
        this.source = source;
        this.patience = patience;
    }

    /** How long the confirmations of a page are waited for from the next page on. */
    void waitFor(Duration confirmations) {
        patience = confirmations;
    }

    /** An event handed over, and what the broker will answer. */
    record Sent(OutboxRow row, Future<RecordMetadata> answer) {}

    /**
     * Hands over what may be sent now.
     *
     * @param held lines that wait for a refused event; grows with every event that has to wait
     */
    List<Sent> handOver(List<OutboxRow> rows, Set<OutboxRow.Line> held) {
        List<Sent> sent = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            if (row.waiting() || held.contains(row.line())) {
                held.add(row.line());
                continue;
            }
            Future<RecordMetadata> answer = handOver(row);
            sent.add(new Sent(row, answer));
            if (answer.state() == Future.State.FAILED) {
                held.add(row.line());
                if (!isRefusal(answer.exceptionNow())) {
                    break;
                }
            }
        }
        return sent;
    }

    private Future<RecordMetadata> handOver(OutboxRow row) {
        try {
            return producer().send(Wire.record(row, source));
        } catch (KafkaException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /**
     * Waits for every confirmation of a page.
     *
     * @param held grows with the lines of what was refused
     */
    Sending await(List<Sent> page, Set<OutboxRow.Line> held) throws InterruptedException {
        Duration most = patience;
        long deadline = System.nanoTime() + most.toNanos();
        List<OutboxRow> confirmed = new ArrayList<>(page.size());
        Map<OutboxRow, Throwable> failed = new LinkedHashMap<>();
        Exception outage = null;
        for (Sent one : page) {
            try {
                long left = outage == null ? deadline - System.nanoTime() : 0;
                one.answer().get(Math.max(left, 0), TimeUnit.NANOSECONDS);
                confirmed.add(one.row());
            } catch (ExecutionException e) {
                failed.put(one.row(), e.getCause());
                if (!isRefusal(e.getCause())) {
                    outage = new KafkaException("Kafka takes no events", e.getCause());
                }
            } catch (TimeoutException e) {
                outage = outage == null ? new KafkaException("Kafka confirmed nothing for " + most) : outage;
            }
        }
        if (outage != null) {
            close();
        }
        Sending outcome = Sending.of(confirmed, failed, Publisher::isRefusal, outage);
        outcome.refused().keySet().forEach(row -> held.add(row.line()));
        return outcome;
    }

    private static boolean isRefusal(@Nullable Throwable fault) {
        return fault != null && REFUSALS.contains(fault.getClass());
    }

    private Producer<String, byte[]> producer() {
        Producer<String, byte[]> known = producer;
        if (known == null) {
            known = producers.get();
            producer = known;
        }
        return known;
    }

    /** At once: whatever is not confirmed by now is sent again by whoever has the turn next. */
    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
