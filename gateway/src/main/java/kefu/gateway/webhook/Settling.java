package kefu.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kefu.platform.operations.Columns;
import kefu.platform.operations.Faults;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes down what came of attempts: delivered, to be tried again and when, given up, or the endpoint gone for good. */
@ApplicationScoped
class Settling {

    private static final Logger LOG = Logger.getLogger(Settling.class);
    // Only by the latest claim: a sender that was frozen has nothing more to say.
    private static final String SETTLE = "UPDATE webhook_delivery SET status = ?, next_at = COALESCE(?, next_at),"
            + " last_at = ?, last_status = ?, last_error = ?, millis = ? WHERE id = ? AND attempts = ?"
            + " AND status = 'PENDING'";
    private static final String HOLD_LINE =
            "UPDATE webhook_delivery SET next_at = ? WHERE webhook_id = ? AND subject = ?"
                    + " AND status = 'PENDING' AND id > ? AND next_at < ?";
    private static final String HURRY = "UPDATE webhook_delivery SET next_at = ? WHERE status = 'PENDING'"
            + " AND webhook_id = ? AND next_at > ? LIMIT 5000";
    private static final String STOP = "UPDATE webhook SET active = FALSE, stopped_by = 'GONE', version = version + 1,"
            + " updated_at = ?, updated_by = 'gateway' WHERE id = ? AND active = TRUE";

    private final Retries retries;
    private final WebhookConfig config;
    private final Clock clock;

    Settling(WebhookConfig config, Clock clock) {
        this.retries = Retries.of(config);
        this.config = config;
        this.clock = clock;
    }

    /** All of them in one transaction. */
    void settle(Connection connection, List<Outcome> outcomes) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement settle = connection.prepareStatement(SETTLE)) {
            for (Outcome outcome : outcomes) {
                settle(connection, settle, outcome);
            }
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void settle(Connection connection, PreparedStatement settle, Outcome outcome) throws SQLException {
        Instant now = clock.instant();
        if (outcome.arrived()) {
            write(settle, outcome, "DELIVERED", null, now);
            return;
        }
        Optional<Instant> again = again(outcome, now);
        write(settle, outcome, again.isPresent() ? "PENDING" : "FAILED", again.orElse(null), now);
        if (again.isPresent()) {
            holdLine(connection, outcome.due(), again.get());
        } else {
            LOG.warnf(
                    "Delivery %d of webhook %s is given up",
                    outcome.due().id(), outcome.due().webhookId());
        }
        if (outcome.gone()) {
            stop(connection, outcome.due().webhookId(), now);
        }
    }

    private Optional<Instant> again(Outcome outcome, Instant now) {
        int dice = ThreadLocalRandom.current().nextInt(1_000);
        Optional<Duration> pause = retries.after(outcome.due().attempts(), outcome.retryAfter(), dice);
        return pause.map(now::plus);
    }

    private static void write(
            PreparedStatement settle, Outcome outcome, String status, @Nullable Instant again, Instant now)
            throws SQLException {
        settle.setString(1, status);
        settle.setObject(2, again == null ? null : Columns.utc(again));
        settle.setObject(3, Columns.utc(now));
        settle.setObject(4, outcome.status(), Types.SMALLINT);
        settle.setString(5, outcome.error() == null ? null : Faults.shorten(outcome.error(), 300));
        settle.setInt(6, (int) outcome.took().toMillis());
        settle.setLong(7, outcome.due().id());
        settle.setInt(8, outcome.due().attempts());
        settle.executeUpdate();
    }

    /** What comes after it on the same aggregate cannot be due before it, so that nobody looks at it in vain. */
    private static void holdLine(Connection connection, Due due, Instant until) throws SQLException {
        try (PreparedStatement hold = connection.prepareStatement(HOLD_LINE)) {
            hold.setObject(1, Columns.utc(until));
            hold.setBytes(2, Columns.bytes(due.webhookId()));
            hold.setBytes(3, Columns.bytes(due.subject()));
            hold.setLong(4, due.id());
            hold.setObject(5, Columns.utc(until));
            hold.executeUpdate();
        }
    }

    private static void stop(Connection connection, UUID webhookId, Instant now) throws SQLException {
        try (PreparedStatement stop = connection.prepareStatement(STOP)) {
            stop.setObject(1, Columns.utc(now));
            stop.setBytes(2, Columns.bytes(webhookId));
            if (stop.executeUpdate() == 1) {
                LOG.warnf("Webhook %s answered 410 and is stopped", webhookId);
            }
        }
    }

    /** An endpoint that was away answers again: what was put off for it is due now. */
    void hurry(Connection connection, UUID webhookId) throws SQLException {
        Instant now = clock.instant();
        int hurried;
        do {
            try (PreparedStatement hurry = connection.prepareStatement(HURRY)) {
                hurry.setObject(1, Columns.utc(now));
                hurry.setBytes(2, Columns.bytes(webhookId));
                // What is under way is not touched: it ends within its lease.
                hurry.setObject(3, Columns.utc(now.plus(config.lease())));
                hurried = hurry.executeUpdate();
            }
        } while (hurried == 5_000);
    }
}
