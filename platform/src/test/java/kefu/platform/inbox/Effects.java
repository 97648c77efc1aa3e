package kefu.platform.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kefu.platform.operations.Columns;

/** Where the fixtures leave their effects, in the current transaction, for tests to count. */
@Singleton
public class Effects {

    private final AgroalDataSource database;

    Effects(AgroalDataSource database) {
        this.database = database;
    }

    public void add(UUID subject, String what) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO test_effect (subject, what) VALUES (?, ?)")) {
            insert.setBytes(1, Columns.bytes(subject));
            insert.setString(2, what);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<String> of(UUID subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT what FROM test_effect WHERE subject = ? ORDER BY id")) {
            select.setBytes(1, Columns.bytes(subject));
            List<String> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
