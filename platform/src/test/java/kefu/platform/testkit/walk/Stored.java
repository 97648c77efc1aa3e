package kefu.platform.testkit.walk;

import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the service has stored, as a fingerprint of every table, and how many events it has ever written. */
record Stored(Map<String, String> tables) {

    /** These move by themselves: events leave, timers fire, numbers are given out in blocks. */
    private static final Set<String> RESTLESS = Set.of(
            "outbox",
            "inbox",
            "parked_event",
            "timer",
            "timer_fault",
            "turn",
            "daily_number",
            "flyway_schema_history",
            "token_bucket",
            "api_client_use");

    private static final Pattern NEXT_EVENT = Pattern.compile("AUTO_INCREMENT=(\\d+)");

    static Stored now() {
        try (Connection connection = database().getConnection();
                Statement ask = connection.createStatement()) {
            Map<String, String> tables = new TreeMap<>();
            String all = business(ask).stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
            try (ResultSet row = ask.executeQuery("CHECKSUM TABLE " + all)) {
                while (row.next()) {
                    tables.put(row.getString(1), row.getString(2));
                }
            }
            tables.put("events", nextEvent(ask));
            return new Stored(tables);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Waits until what earlier tests set going, by moving the clock perhaps, has ended. */
    static void awaitRest() {
        AtomicReference<Stored> last = new AtomicReference<>(now());
        await("nothing changes by itself any more")
                .during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(90))
                .until(() -> {
                    Stored present = now();
                    return present.changedSince(last.getAndSet(present)).isEmpty();
                });
    }

    private static List<String> business(Statement ask) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet row = ask.executeQuery("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        names.removeAll(RESTLESS);
        return names;
    }

    private static String nextEvent(Statement ask) throws SQLException {
        try (ResultSet row = ask.executeQuery("SHOW CREATE TABLE outbox")) {
            row.next();
            Matcher next = NEXT_EVENT.matcher(row.getString(2));
            return next.find() ? next.group(1) : "none";
        }
    }

    /** The tables whose rows are not the same. */
    List<String> changedSince(Stored before) {
        return tables.entrySet().stream()
                .filter(table -> !table.getValue().equals(before.tables.get(table.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Another request of the operator has used the key. */
    static void keyInUse() {
        try (Connection connection = database().getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT IGNORE INTO idempotency"
                        + " (caller, idempotency_key, route, request_hash, status, headers, body, created_at)"
                        + " VALUES (?, ?, 'Other.route', REPEAT('x', 32), 200, '{}', '{}', UTC_TIMESTAMP(6))")) {
            insert.setString(1, Attempt.OPERATOR);
            insert.setString(2, BadHeaders.KEY_IN_USE);
            insert.executeUpdate();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static AgroalDataSource database() {
        return CDI.current().select(AgroalDataSource.class).get();
    }
}
