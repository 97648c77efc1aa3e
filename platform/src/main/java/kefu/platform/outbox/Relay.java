package kefu.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import kefu.platform.outbox.Publisher.Sent;
import org.jboss.logging.Logger;

/**
 * Brings the rows of the outbox to Kafka, page by page, a few pages in one transaction that holds the turn: so one replica
 * sends at a time, in the order of the rows, and another takes over at once when it dies. {@link RelayStep} tells what
 * happens at a death between any two steps.
 *
 * <p>A replica that was only frozen may wake with pages in hand that another has sent meanwhile. What it still sends are
 * repetitions in the same order; it can remove nothing, for its transaction is gone. A consumer that skips known event ids
 * therefore sees every event once and in order.
 *
 * <p>An event that Kafka refuses (too large, say) is tried a few times and then parked; until then the later events of its
 * aggregate wait, those of others do not.
 */
final class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    /** So many pages are forgotten together: one commit for many events, and not too many to repeat after a death. */
    private static final int PAGES_A_TURN = 8;

    private final EventsConfig config;
    private final Publisher publisher;
    private final RelayMeter meter;
    private final Consumer<RelayStep> steps;

    Relay(EventsConfig config, Publisher publisher, RelayMeter meter, Consumer<RelayStep> steps) {
        this.config = config;
        this.publisher = publisher;
        this.meter = meter;
        this.steps = steps;
    }

    /** Sends what is there, until nothing is left that can be sent now, or this replica is to stop. */
    void pass(Connection connection, BooleanSupplier stopping) throws Exception {
        if (OutboxQueue.isEmpty(connection)) {
            return;
        }
        Set<OutboxRow.Line> held = new HashSet<>();
        long after = 0;
        do {
            OutboxQueue.begin(connection);
            try {
                after = turn(connection, after, held);
            } catch (Exception | Error e) {
                OutboxQueue.undo(connection);
                throw e;
            }
        } while (after > 0 && !stopping.getAsBoolean());
    }

    /** Returns the last row seen, or 0 if nothing follows it or another replica has the turn. */
    private long turn(Connection connection, long after, Set<OutboxRow.Line> held) throws Exception {
        if (!OutboxQueue.takeTurn(connection)) {
            OutboxQueue.undo(connection);
            return 0;
        }
        steps.accept(RelayStep.TURN_TAKEN);
        List<OutboxRow> rows = read(connection, after);
        List<Sent> page = handOver(rows, held);
        int sent = 0;
        for (int pages = 1; ; pages++) {
            // While the broker confirms this page the database brings the next one, and while that travels forgets this
            // one.
            boolean more = rows.size() == config.batch();
            List<OutboxRow> next = more && pages < PAGES_A_TURN
                    ? read(connection, rows.getLast().id())
                    : List.of();
            Sending sending = publisher.await(page, held);
            steps.accept(RelayStep.CONFIRMED);
            boolean goOn = !next.isEmpty() && sending.outage() == null;
            page = goOn ? handOver(next, held) : page;
            settle(connection, sending);
            sent += sending.confirmed().size();
            steps.accept(RelayStep.REMOVED);
            if (!goOn) {
                OutboxQueue.commit(connection);
                steps.accept(RelayStep.COMMITTED);
                meter.sent(sent);
                if (sending.outage() != null) {
                    throw sending.outage();
                }
                return more ? rows.getLast().id() : 0;
            }
            rows = next;
        }
    }

    private List<OutboxRow> read(Connection connection, long after) throws SQLException {
        List<OutboxRow> rows = OutboxQueue.page(connection, after, config.batch());
        steps.accept(RelayStep.ROWS_READ);
        return rows;
    }

    private List<Sent> handOver(List<OutboxRow> rows, Set<OutboxRow.Line> held) {
        List<Sent> page = publisher.handOver(rows, held);
        steps.accept(RelayStep.HANDED_OVER);
        return page;
    }

    private void settle(Connection connection, Sending sending) throws SQLException {
        OutboxQueue.remove(connection, sending.confirmed());
        for (Map.Entry<OutboxRow, Throwable> one : sending.refused().entrySet()) {
            int attempts = one.getKey().attempts();
            if (attempts + 1 < config.attempts()) {
                OutboxQueue.putOff(connection, one.getKey(), FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 10)));
            } else {
                park(connection, one.getKey(), one.getValue());
            }
        }
        for (Map.Entry<OutboxRow, Throwable> one : sending.overtaken().entrySet()) {
            park(connection, one.getKey(), one.getValue());
        }
    }

    private static void park(Connection connection, OutboxRow row, Throwable fault) throws SQLException {
        OutboxQueue.park(connection, row, fault.toString());
        LOG.errorf(
                "Event %s (%s, subject %s) could not be sent and is parked: %s",
                row.event().id(), row.event().type(), row.event().subject(), fault);
    }
}
