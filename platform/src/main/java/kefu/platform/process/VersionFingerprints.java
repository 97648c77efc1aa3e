package kefu.platform.process;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import kefu.platform.operations.Columns;

/** What each version of each process said when it came into force here; a row is written once. */
@Singleton
class VersionFingerprints {

    private static final String ALL = "SELECT process, version, fingerprint FROM process_version";
    /** Of replicas that start together one writes. */
    private static final String KEEP =
            "INSERT IGNORE INTO process_version (process, version, fingerprint, since) VALUES (?, ?, ?, ?)";

    private static final String TAKE_OVER =
            "UPDATE process_version SET fingerprint = ?, since = ? WHERE process = ? AND version = ?";

    private final AgroalDataSource database;

    VersionFingerprints(AgroalDataSource database) {
        this.database = database;
    }

    /** One version of one process. */
    record Version(String process, int number) implements Comparable<Version> {

        private static final Comparator<Version> ORDER =
                Comparator.comparing(Version::process).thenComparing(Version::number);

        @Override
        public int compareTo(Version other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return process + " v" + number;
        }
    }

    Map<Version, String> all() {
        Map<Version, String> known = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ALL);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                known.put(new Version(row.getString(1), row.getInt(2)), row.getString(3));
            }
            return known;
        } catch (SQLException e) {
            throw new IllegalStateException("It cannot be told which processes were in force", e);
        }
    }

    /** In their order, so that replicas that start together do not wait for each other in a circle. */
    void keep(SortedMap<Version, String> fresh, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            for (Map.Entry<Version, String> one : fresh.entrySet()) {
                insert.setString(1, one.getKey().process());
                insert.setInt(2, one.getKey().number());
                insert.setString(3, one.getValue());
                insert.setObject(4, Columns.utc(now));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("It cannot be kept which processes are in force", e);
        }
    }

    void takeOver(Version version, String fingerprint, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(TAKE_OVER)) {
            update.setString(1, fingerprint);
            update.setObject(2, Columns.utc(now));
            update.setString(3, version.process());
            update.setInt(4, version.number());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("It cannot be kept which processes are in force", e);
        }
    }
}
