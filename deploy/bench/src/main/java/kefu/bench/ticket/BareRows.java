package kefu.bench.ticket;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kefu.bench.suite.Creating;
import kefu.bench.suite.Ids;
import kefu.bench.suite.Load;
import kefu.bench.suite.Relay;
import kefu.bench.suite.Target;

/**
 * The bare limit of creating: a loop over JDBC that writes the rows of a real ticket again and again with new ids, a
 * transaction each.
 */
final class BareRows implements AutoCloseable {

    private final Target target;
    private final List<Template> templates;
    private final Scratch scratch;

    private BareRows(Target target, List<Template> templates) throws SQLException {
        this.target = target;
        this.templates = templates;
        this.scratch = new Scratch(
                target.tickets(), templates.stream().map(Template::table).toList());
    }

    /** Creates one real complaint and takes its rows as they are in the database, the events before they are sent. */
    static BareRows of(Target target, String token, Relay relay) throws Exception {
        try (Creating creating = new Creating(target.ticket(), token);
                Connection database = target.database()) {
            relay.hold();
            try {
                UUID id = creating.create();
                return new BareRows(
                        target,
                        List.of(
                                Template.read(database, "ticket", "id", Ids.bytes(id)),
                                Template.read(database, "ticket_history", "ticket_id", Ids.bytes(id)),
                                Template.read(database, "ticket_party", "ticket_id", Ids.bytes(id)),
                                Template.read(database, "complaint_ledger", "ticket_id", Ids.bytes(id)),
                                Template.read(database, "outbox", "subject", id.toString()),
                                Template.read(database, "timer", "owner", Ids.bytes(id))));
            } finally {
                relay.release();
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
        scratch.close();
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
