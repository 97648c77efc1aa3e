package kefu.platform.timer;

import static kefu.platform.timer.TestTimers.KIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kefu.platform.inbox.Effects;
import kefu.platform.operations.SideConnections;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Claim, effect and removal of a timer are one transaction: death between them undoes all, and it fires once more. */
@QuarkusTest
class TimerDeathTest {

    @Inject
    Timers timers;

    @Inject
    TestTimers handler;

    @Inject
    Effects effects;

    @Inject
    AgroalDataSource database;

    @Inject
    SideConnections beside;

    private final UUID owner = UUID.randomUUID();
    private Instant start;

    @BeforeEach
    void itIsMorning() {
        TestClock.set("2024-03-01T10:00:00+08:00");
        start = TestClock.now();
    }

    @AfterEach
    void clear() {
        QuarkusTransaction.requiringNew().run(() -> timers.cancelAll(KIND, owner));
        TestClock.real();
    }

    @Test
    void aTimerWhoseDatabaseIsLostAfterItsEffectLeavesOneEffectAllTheSame() {
        AtomicInteger fired = new AtomicInteger();
        handler.react(owner, timer -> {
            effects.add(owner, timer.name());
            if (fired.incrementAndGet() == 1) {
                loseTheConnectionOfThisTransaction();
            }
        });
        QuarkusTransaction.requiringNew().run(() -> {
            timers.schedule(KIND, owner, "first", start.plus(Duration.ofHours(1)));
            timers.schedule(KIND, owner, "second", start.plus(Duration.ofHours(2)));
        });

        TestClock.advance(Duration.ofDays(1));

        await().until(() -> effects.of(owner).size() >= 2);
        assertThat(effects.of(owner)).containsExactly("first", "second");
        assertThat(fired.get()).as("how often it was fired").isGreaterThan(2);
    }

    private void loseTheConnectionOfThisTransaction() {
        try (Connection mine = database.getConnection();
                Connection other = beside.get();
                Statement kill = other.createStatement()) {
            kill.execute("KILL " + id(mine));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long id(Connection connection) throws SQLException {
        try (Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery("SELECT CONNECTION_ID()")) {
            row.next();
            return row.getLong(1);
        }
    }
}
