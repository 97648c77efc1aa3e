package kefu.platform.inbox;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kefu.platform.outbox.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How many events of others this service, all its replicas together, has not yet taken in. */
@Singleton
class ConsumerLag {

    private static final long PATIENCE_SECONDS = 5;

    private final Topics topics;
    private final Subscriptions subscriptions;

    ConsumerLag(Topics topics, Subscriptions subscriptions) {
        this.topics = topics;
        this.subscriptions = subscriptions;
    }

    long now() throws Unknown {
        if (subscriptions.topics().isEmpty()) {
            return 0;
        }
        try {
            Admin admin = topics.admin();
            Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(subscriptions.group())
                    .partitionsToOffsetAndMetadata()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return ends(admin).entrySet().stream()
                    .mapToLong(end -> Math.max(0, end.getValue() - position(read.get(end.getKey()))))
                    .sum();
        } catch (ExecutionException | TimeoutException e) {
            throw new Unknown(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unknown(e);
        }
    }

    private static long position(@Nullable OffsetAndMetadata read) {
        return read == null ? 0 : read.offset();
    }

    private Map<TopicPartition, Long> ends(Admin admin)
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        admin.describeTopics(subscriptions.topics())
                .allTopicNames()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .forEach((name, topic) -> topic.partitions()
                        .forEach(partition ->
                                asked.put(new TopicPartition(name, partition.partition()), OffsetSpec.latest())));
        Map<TopicPartition, Long> ends = new HashMap<>();
        admin.listOffsets(asked)
                .all()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    /** The broker did not answer. */
    static final class Unknown extends Exception {
        Unknown(Throwable cause) {
            super(cause);
        }
    }
}
