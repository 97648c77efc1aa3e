package kefu.bench.ticket;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kefu.bench.suite.Ids;

/**
 * The bare limit of clocks: a loop over JDBC that claims as many due rows at a time as the service, reads and changes the
 * ticket of each as a real clock did, adds the event, removes the rows and commits.
 */
final class BareClocks {

    private static final int BATCH = 200;
    private static final String CLAIM = "SELECT owner FROM " + Scratch.nameOf("timer")
            + " WHERE fire_at <= UTC_TIMESTAMP(6) ORDER BY fire_at, kind, owner, name LIMIT " + BATCH
            + " FOR UPDATE SKIP LOCKED";
    private static final String READ = "SELECT * FROM " + Scratch.nameOf("ticket") + " WHERE id = ? FOR UPDATE";

    private final Connection database;
    private final Change change;
    private final Template event;

    BareClocks(Connection database, Change change, Template event) {
        this.database = database;
        this.change = change;
        this.event = event;
    }

    /** Until none is due any more, but no longer than this; tells how many there were. */
    int drain(Duration most) throws SQLException {
        long end = System.nanoTime() + most.toNanos();
        int drained = 0;
        database.setAutoCommit(false);
        List<byte[]> owners = claim();
        while (!owners.isEmpty() && System.nanoTime() - end < 0) {
            for (byte[] owner : owners) {
                fire(owner);
            }
            remove(owners);
            database.commit();
            drained += owners.size();
            owners = claim();
        }
        database.commit();
        return drained;
    }

    private List<byte[]> claim() throws SQLException {
        try (PreparedStatement select = database.prepareStatement(CLAIM);
                ResultSet row = select.executeQuery()) {
            List<byte[]> owners = new ArrayList<>();
            while (row.next()) {
                owners.add(row.getBytes(1));
            }
            return owners;
        }
    }

    private void fire(byte[] owner) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(READ)) {
            select.setBytes(1, owner);
            select.executeQuery().close();
        }
        Ids ids = Ids.of(owner).at(1);
        change.write(database, ids);
        event.write(database, ids);
    }

    private void remove(List<byte[]> owners) throws SQLException {
        String sql = "DELETE FROM " + Scratch.nameOf("timer") + " WHERE kind = 'clock' AND name = '" + Due.CLOCK
                + "' AND owner IN (" + String.join(", ", Collections.nCopies(owners.size(), "?")) + ")";
        try (PreparedStatement delete = database.prepareStatement(sql)) {
            for (int i = 0; i < owners.size(); i++) {
                delete.setBytes(i + 1, owners.get(i));
            }
            delete.executeUpdate();
        }
    }
}
