package kefu.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The bare limit of creating: a loop over JDBC that writes the rows of a real ticket again and again with new ids, a
 * transaction each. The rows go to scratch tables with the columns and indexes of the real ones, so that no relay and no
 * timer takes them for real; the tables are dropped at the end.
 */
final class BareRows implements AutoCloseable {

    private final Target target;
    private final List<Template> templates;

    private BareRows(Target target, List<Template> templates) {
        this.target = target;
        this.templates = templates;
    }

    /** Creates one real complaint and takes its rows as they are in the database, the events before they are sent. */
    static BareRows of(Target target, String token, Relay relay) throws Exception {
        try (Creating creating = new Creating(target.ticket(), token);
                Connection database = target.database()) {
            relay.hold();
            try {
                UUID id = creating.create();
                List<Template> templates = List.of(
                        Template.read(database, "ticket", "id", Ids.bytes(id)),
                        Template.read(database, "ticket_history", "ticket_id", Ids.bytes(id)),
                        Template.read(database, "outbox", "subject", id.toString()),
                        Template.read(database, "timer", "owner", Ids.bytes(id)));
                drop(database, templates);
                create(database, templates);
                return new BareRows(target, templates);
            } finally {
                relay.release();
            }
        }
    }

    private static void create(Connection database, List<Template> templates) throws SQLException {
        try (Statement statement = database.createStatement()) {
            // As when the real table was made, or the scratch index would hold fewer words.
            statement.execute("SET SESSION innodb_ft_enable_stopword = OFF");
            for (Template template : templates) {
                statement.execute("CREATE TABLE " + template.scratch() + " LIKE " + template.table());
            }
        }
    }

    private static void drop(Connection database, List<Template> templates) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (Template template : templates) {
                statement.execute("DROP TABLE IF EXISTS " + template.scratch());
            }
        }
    }

    /** Which rows one ticket is, in words. */
    String shape() {
        return templates.stream()
                .map(template -> template.rows() + " × " + template.table())
                .collect(Collectors.joining(", ", "", ", one commit"));
    }

    List<Loop> atOnce(int connections) throws SQLException {
        List<Loop> loops = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            loops.add(new Loop(target.database(), templates));
        }
        return loops;
    }

    @Override
    public void close() throws SQLException {
        try (Connection database = target.database()) {
            drop(database, templates);
        }
    }

    /** One connection of the bare loop: a statement a table, then the commit. */
    static final class Loop implements Load.Worker {

        private final Connection connection;
        private final List<Template> templates;

        Loop(Connection connection, List<Template> templates) throws SQLException {
            connection.setAutoCommit(false);
            this.connection = connection;
            this.templates = templates;
        }

        @Override
        public void once() throws SQLException {
            Ids ids = Ids.fresh();
            for (Template template : templates) {
                template.write(connection, ids);
            }
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
