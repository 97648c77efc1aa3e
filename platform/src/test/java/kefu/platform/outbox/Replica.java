package kefu.platform.outbox;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import kefu.platform.operations.SideConnections;

/** A relay as another replica of the service would run it, with a say in what happens after each of its steps. */
final class Replica implements AutoCloseable {

    private final SideConnections connections;
    private final Publisher publisher;
    private final Relay relay;
    private final AtomicLong session = new AtomicLong();

    Replica(SideConnections connections, Producers producers, EventsConfig config, Consumer<RelayStep> steps) {
        this.connections = connections;
        this.publisher = new Publisher(producers::create, "/kefu/platform-test", config.confirmWithin());
        this.relay = new Relay(config, publisher, sent -> {}, steps);
    }

    /** The death of a process, as far as the relay can tell. */
    static final class Death extends RuntimeException {}

    void pass() throws Exception {
        try (Connection connection = connections.get()) {
            session.set(id(connection));
            relay.pass(connection, () -> false);
        }
    }

    private static long id(Connection connection) throws SQLException {
        try (Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery("SELECT CONNECTION_ID()")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The database loses the replica, as when its machine is gone; the replica itself does not know yet. */
    void loseConnection() {
        try (Connection other = connections.get();
                Statement kill = other.createStatement()) {
            kill.execute("KILL " + session.get());
            // It dies a moment later; until then the pool would take it for a living one.
            await().until(() -> isGone(kill));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isGone(Statement ask) throws SQLException {
        try (ResultSet alive =
                ask.executeQuery("SELECT 1 FROM information_schema.processlist WHERE id = " + session.get())) {
            return !alive.next();
        }
    }

    @Override
    public void close() {
        publisher.close();
    }
}
