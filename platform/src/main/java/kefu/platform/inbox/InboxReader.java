package kefu.platform.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads this service's share of the topics and brings every record to its effect, in order per partition. The place on the
 * topic is committed after the effect: whatever dies in between, the record comes again and the inbox knows it.
 *
 * <p>A record that fails makes its partition rest and is tried again; the place does not move past it until it is handled
 * or parked.
 */
final class InboxReader implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(InboxReader.class);
    private static final Duration POLL = Duration.ofMillis(200);

    /** For a broker that does not answer: what it is not told now, the inbox knows when it comes again. */
    private static final Duration COMMIT = Duration.ofSeconds(10);

    private static final Duration GOODBYE = Duration.ofSeconds(2);

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final Set<String> topics;
    private final PartitionWork work;
    private final Backoff backoff;
    private @Nullable Consumer<String, byte[]> consumer;

    InboxReader(Supplier<Consumer<String, byte[]>> consumers, Set<String> topics, PartitionWork work, Backoff backoff) {
        this.consumers = consumers;
        this.topics = topics;
        this.work = work;
        this.backoff = backoff;
    }

    /** One round: fetch, handle, commit. A broken consumer is replaced in the next round. */
    void round() {
        try {
            Consumer<String, byte[]> reader = consumer();
            wakeRested(reader);
            handle(reader, reader.poll(POLL));
        } catch (KafkaException e) {
            close();
            throw e;
        }
    }

    private Consumer<String, byte[]> consumer() {
        Consumer<String, byte[]> known = consumer;
        if (known == null) {
            known = consumers.get();
            known.subscribe(topics);
            consumer = known;
        }
        return known;
    }

    private void wakeRested(Consumer<String, byte[]> reader) {
        backoff.keepOnly(reader.assignment());
        reader.resume(reader.paused().stream()
                .filter(partition -> !backoff.rests(partition))
                .collect(Collectors.toSet()));
    }

    private void handle(Consumer<String, byte[]> reader, ConsumerRecords<String, byte[]> records) {
        Map<TopicPartition, OffsetAndMetadata> places = new HashMap<>();
        for (TopicPartition partition : records.partitions()) {
            List<ConsumerRecord<String, byte[]>> mine = records.records(partition);
            long next = work.handle(partition, mine);
            if (next <= mine.getLast().offset()) {
                reader.seek(partition, next);
                reader.pause(Set.of(partition));
            }
            if (next > mine.getFirst().offset()) {
                places.put(partition, new OffsetAndMetadata(next));
            }
        }
        commit(reader, places);
    }

    private static void commit(Consumer<String, byte[]> reader, Map<TopicPartition, OffsetAndMetadata> places) {
        if (places.isEmpty()) {
            return;
        }
        try {
            reader.commitSync(places, COMMIT);
        } catch (CommitFailedException | RebalanceInProgressException e) {
            LOG.infof("Another replica reads on from here: %s", e.getMessage());
        }
    }

    @Override
    public void close() {
        if (consumer != null) {
            consumer.close(CloseOptions.timeout(GOODBYE));
            consumer = null;
        }
    }
}
