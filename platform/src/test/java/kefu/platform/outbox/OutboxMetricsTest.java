package kefu.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.Metrics;
import org.junit.jupiter.api.Test;

/** What an operator is warned by: how many events wait, for how long, how many went out, and how many somebody must look at. */
@QuarkusTest
class OutboxMetricsTest {

    private static final int EVENTS = 3;

    @Inject
    Outbox outbox;

    @Inject
    RelayRun relay;

    @Inject
    OutboxMetrics metrics;

    @Inject
    AgroalDataSource database;

    private final UUID subject = UUID.randomUUID();

    @Test
    void whatWaitsIsCountedAndItsAgeIsToldUntilItHasGone() throws SQLException {
        relay.stop();
        double before = Metrics.value("kefu_outbox_sent_total");
        try {
            write(EVENTS, "x");
            sql("UPDATE outbox SET stored_at = stored_at - INTERVAL 1 HOUR");
            metrics.look();
            assertThat(Metrics.value("kefu_outbox_lag")).isEqualTo(EVENTS);
            assertThat(Metrics.value("kefu_outbox_oldest_seconds")).isBetween(3600.0, 7200.0);
        } finally {
            relay.start();
        }
        await().until(() -> Metrics.value("kefu_outbox_sent_total") == before + EVENTS);
        metrics.look();
        assertThat(Metrics.value("kefu_outbox_lag")).isZero();
        assertThat(Metrics.value("kefu_outbox_oldest_seconds")).isZero();
    }

    @Test
    void veryManyAreCountedByTheirIds() throws SQLException {
        relay.stop();
        try {
            write(1, "x");
            // Each time as many again.
            for (int n = 0; n < 14; n++) {
                sql("INSERT INTO outbox (event_id, topic, type, subject, occurred_at, payload)"
                        + " SELECT event_id, topic, 'copy', subject, occurred_at, payload FROM outbox");
            }
            metrics.look();
            assertThat(Metrics.value("kefu_outbox_lag")).isBetween(16_384.0, 40_000.0);
            sql("DELETE FROM outbox WHERE type = 'copy' ORDER BY id DESC LIMIT 16000");
            metrics.look();
            assertThat(Metrics.value("kefu_outbox_lag")).isEqualTo(384);
        } finally {
            sql("DELETE FROM outbox WHERE type = 'copy'");
            relay.start();
        }
    }

    @Test
    void aParkedEventIsCountedUntilNobodyHasToLookAtItAnyMore() throws SQLException {
        metrics.look();
        double before = Metrics.value("kefu_events_parked");
        write(1, "x".repeat(2_000_000));
        await().untilAsserted(() -> {
            metrics.look();
            assertThat(Metrics.value("kefu_events_parked")).isEqualTo(before + 1);
            assertThat(Metrics.value("kefu_outbox_lag")).isZero();
        });
        sql("DELETE FROM parked_event WHERE LENGTH(payload) > 2000000");
        metrics.look();
        assertThat(Metrics.value("kefu_events_parked")).isEqualTo(before);
    }

    private void write(int events, String text) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int n = 0; n < events; n++) {
                outbox.add(subject, "test.happened.v1", Map.of("n", n, "text", text));
            }
        });
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement run = connection.createStatement()) {
            run.executeUpdate(statement);
        }
    }
}
