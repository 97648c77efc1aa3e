package kefu.platform.inbox;

import java.util.ArrayList;
import java.util.List;
import kefu.platform.operations.Faults;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Handles the records of one partition in their order: many in one transaction while all goes well, one by one as soon as
 * something fails, so that one bad event costs the others nothing.
 */
final class PartitionWork {

    private static final Logger LOG = Logger.getLogger(PartitionWork.class);

    private final InboxConfig config;
    private final Subscriptions subscriptions;
    private final Inbox inbox;
    private final ParkingLot parking;
    private final Backoff backoff;

    PartitionWork(InboxConfig config, Subscriptions subscriptions, Inbox inbox, ParkingLot parking, Backoff backoff) {
        this.config = config;
        this.subscriptions = subscriptions;
        this.inbox = inbox;
        this.parking = parking;
        this.backoff = backoff;
    }

    /** Returns the offset to go on from: behind the last record, or at the one that must be tried again. */
    long handle(TopicPartition partition, List<ConsumerRecord<String, byte[]>> records) {
        List<Incoming> concerned = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            Incoming incoming = Incoming.of(record);
            if (subscriptions.concerns(incoming)) {
                concerned.add(incoming);
            }
        }
        for (int from = 0; from < concerned.size(); from += config.batch()) {
            List<Incoming> batch = concerned.subList(from, Math.min(concerned.size(), from + config.batch()));
            if (!together(batch)) {
                for (Incoming incoming : batch) {
                    if (!alone(partition, incoming)) {
                        return incoming.offset();
                    }
                }
            }
        }
        backoff.done(partition);
        return records.getLast().offset() + 1;
    }

    private boolean together(List<Incoming> batch) {
        if (batch.size() == 1) {
            return false;
        }
        try {
            inbox.together(batch);
            return true;
        } catch (Incoming.Malformed | RuntimeException e) {
            LOG.infof("%d events are handled one by one: %s", batch.size(), Faults.reason(e));
            return false;
        }
    }

    /** Returns whether the event is done with: handled, known, or parked. */
    private boolean alone(TopicPartition partition, Incoming incoming) {
        try {
            inbox.alone(incoming);
            return true;
        } catch (Incoming.Malformed e) {
            return park(partition, incoming, e, 1);
        } catch (RuntimeException e) {
            return failed(partition, incoming, e);
        }
    }

    private boolean failed(TopicPartition partition, Incoming incoming, RuntimeException fault) {
        boolean passes = Faults.isTransient(fault);
        int attempts = backoff.attempts(partition, incoming.offset()) + 1;
        if (!passes && attempts >= config.attempts()) {
            return park(partition, incoming, fault, attempts);
        }
        backoff.failed(partition, incoming.offset(), !passes);
        LOG.warnf(
                "Event %s (%s) is tried again: %s",
                incoming.header("ce_id"), incoming.header("ce_type"), Faults.reason(fault));
        return false;
    }

    private boolean park(TopicPartition partition, Incoming incoming, Exception fault, int attempts) {
        try {
            parking.park(incoming, fault, attempts);
            return true;
        } catch (RuntimeException e) {
            backoff.failed(partition, incoming.offset(), false);
            LOG.warnf("Event %s cannot be parked now: %s", incoming.header("ce_id"), Faults.reason(e));
            return false;
        }
    }
}
