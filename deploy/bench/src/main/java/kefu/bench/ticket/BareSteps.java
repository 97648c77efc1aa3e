package kefu.bench.ticket;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.bench.suite.Creating;
import kefu.bench.suite.Ids;
import kefu.bench.suite.Load;
import kefu.bench.suite.Relay;
import kefu.bench.suite.Target;

/** The bare limit of a step: a loop over JDBC that changes and adds the rows a real step did, a transaction each. */
final class BareSteps implements AutoCloseable {

    private static final int TICKETS = 2_000;

    private final Target target;
    private final Change change;
    private final List<Template> added;
    private final List<Ids> tickets = new ArrayList<>();
    private final Scratch scratch;

    private BareSteps(Target target, Template ticket, Change change, List<Template> added) throws SQLException {
        this.target = target;
        this.change = change;
        this.added = added;
        List<String> tables = new ArrayList<>(List.of(ticket.table()));
        added.forEach(template -> tables.add(template.table()));
        this.scratch = new Scratch(target.tickets(), tables);
        try (Connection database = target.database()) {
            database.setAutoCommit(false);
            for (int i = 0; i < TICKETS; i++) {
                tickets.add(Ids.fresh());
                ticket.write(database, tickets.getLast());
            }
            database.commit();
        }
    }

    /** Takes the step twice on a real complaint and looks what became of its rows, the events before they are sent. */
    static BareSteps of(Target target, String token, Relay relay) throws Exception {
        try (Creating creating = new Creating(target.ticket(), token);
                Connection database = target.database()) {
            relay.hold();
            UUID id = creating.create();
            try (Stepping stepping = new Stepping(target.ticket(), token, List.of(id))) {
                long before = relay.last();
                stepping.once();
                Map<String, Object> first = Change.row(database, id);
                Template ticket = Template.read(database, "ticket", "id", Ids.bytes(id));
                List<Template> added = List.of(
                        Template.read(database, "ticket_history", "step = 'escalate' AND ticket_id", Ids.bytes(id)),
                        Template.read(database, "outbox", "id > " + before + " AND subject", id.toString()),
                        Template.read(database, "ticket_words", "ticket_id", Ids.bytes(id)));
                stepping.once();
                return new BareSteps(target, ticket, Change.between(first, Change.row(database, id)), added);
            } finally {
                relay.release();
            }
        }
    }

    /** Which rows one step is, in words. */
    String shape() {
        StringBuilder shape = new StringBuilder("1 × ticket changed");
        added.forEach(template ->
                shape.append(", ").append(template.rows()).append(" × ").append(template.table()));
        return shape + ", one commit";
    }

    List<Loop> atOnce(int connections) throws SQLException {
        List<Loop> loops = new ArrayList<>();
        int share = TICKETS / connections;
        for (int i = 0; i < connections; i++) {
            loops.add(new Loop(target.database(), change, added, tickets.subList(i * share, (i + 1) * share)));
        }
        return loops;
    }

    @Override
    public void close() throws SQLException {
        scratch.close();
    }

    /** One connection of the bare loop, with tickets of its own. */
    static final class Loop implements Load.Worker {

        private final Connection connection;
        private final Change change;
        private final List<Template> added;
        private final List<Ids> tickets;
        private int count;

        Loop(Connection connection, Change change, List<Template> added, List<Ids> tickets) throws SQLException {
            connection.setAutoCommit(false);
            this.connection = connection;
            this.change = change;
            this.added = added;
            this.tickets = tickets;
        }

        @Override
        public void once() throws SQLException {
            Ids ids = tickets.get(count % tickets.size()).at(count / tickets.size() + 1);
            count++;
            change.write(connection, ids);
            for (Template template : added) {
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
