package kefu.bench.transfer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kefu.bench.suite.Ids;
import kefu.bench.suite.Load;
import kefu.bench.suite.Schema;
import kefu.bench.ticket.Scratch;
import kefu.bench.ticket.Template;

/**
 * The bare limit of an import: one connection that writes what a real row of a file became again and again, a statement a
 * table and a commit for as many as the services take together.
 */
final class BareImport implements AutoCloseable {

    /** As many as the services commit together. */
    private static final int BATCH = 200;

    private final Schema schema;
    private final List<Template> templates;
    private final Scratch scratch;

    private BareImport(Schema schema, List<Template> templates) throws SQLException {
        this.schema = schema;
        this.templates = templates;
        this.scratch =
                new Scratch(schema, templates.stream().map(Template::table).toList());
    }

    /** Takes the rows of what was imported as they are in the database, the events before they are sent. */
    static BareImport of(Schema schema, Sheet sheet, String externalId) throws SQLException {
        try (Connection database = schema.open()) {
            Ids imported = Ids.of(id(database, sheet, externalId));
            List<Template> templates = new ArrayList<>();
            for (Map.Entry<String, String> table : sheet.tables().entrySet()) {
                templates.add(Template.read(database, table.getKey(), table.getValue(), Ids.bytes(imported.id())));
            }
            templates.add(
                    Template.read(database, "outbox", "subject", imported.id().toString()));
            return new BareImport(schema, templates);
        }
    }

    private static byte[] id(Connection database, Sheet sheet, String externalId) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(sheet.find())) {
            select.setString(1, externalId);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    /** Which rows one row of the file is, in words. */
    String shape() {
        return templates.stream()
                .map(template -> template.rows() + " × " + template.table())
                .collect(Collectors.joining(", ", "", ", " + BATCH + " of them a commit"));
    }

    Load.Lap take(int rows) throws SQLException {
        long start = System.nanoTime();
        try (Connection connection = schema.bulk()) {
            connection.setAutoCommit(false);
            for (int done = 0; done < rows; done += BATCH) {
                List<Ids> batch = Stream.generate(Ids::fresh)
                        .limit(Math.min(BATCH, rows - done))
                        .toList();
                for (Template template : templates) {
                    template.writeAll(connection, batch);
                }
                connection.commit();
            }
        }
        return new Load.Lap(rows, Duration.ofNanos(System.nanoTime() - start));
    }

    @Override
    public void close() throws SQLException {
        scratch.close();
    }
}
