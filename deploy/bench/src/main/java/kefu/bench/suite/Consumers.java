package kefu.bench.suite;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Those who follow the events of tickets, and how far behind they are. */
public final class Consumers implements AutoCloseable {

    private static final String TOPIC = "ticket.events";
    private static final Duration MOST = Duration.ofMinutes(5);

    private final Admin admin;

    public Consumers(Target target) {
        admin = Admin.create(Map.of("bootstrap.servers", target.kafka()));
    }

    /** Events that the slowest of them has not taken in yet. */
    public long behind() throws InterruptedException, ExecutionException {
        long most = 0;
        for (GroupListing group : admin.listGroups().all().get()) {
            Map<TopicPartition, OffsetAndMetadata> places =
                    new HashMap<>(admin.listConsumerGroupOffsets(group.groupId())
                            .partitionsToOffsetAndMetadata()
                            .get());
            places.keySet().removeIf(partition -> !partition.topic().equals(TOPIC));
            most = Math.max(most, behind(places));
        }
        return most;
    }

    private long behind(Map<TopicPartition, OffsetAndMetadata> places) throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        places.keySet().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        long behind = 0;
        for (var end : admin.listOffsets(latest).all().get().entrySet()) {
            OffsetAndMetadata place = places.get(end.getKey());
            behind += place == null ? 0 : end.getValue().offset() - place.offset();
        }
        return behind;
    }

    public void awaitCaughtUp() throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + MOST.toNanos();
        while (behind() > 0) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("Nobody has caught up within " + MOST.toMinutes() + " minutes");
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
