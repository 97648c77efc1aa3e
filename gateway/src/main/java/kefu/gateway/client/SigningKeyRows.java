package kefu.gateway.client;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import kefu.gateway.sealing.Seal;
import kefu.platform.operations.Columns;
import kefu.platform.web.Causes;

/** Signing keys as stored; of two replicas that add the same generation one wins and the other takes what is there. */
@ApplicationScoped
class SigningKeyRows {

    private static final String LATEST =
            "SELECT generation, public_half, sealed, created_at FROM signing_key ORDER BY generation DESC LIMIT 3";
    private static final String ADD =
            "INSERT INTO signing_key (generation, key_id, public_half, sealed, created_at) VALUES (?, ?, ?, ?, ?)";

    private final AgroalDataSource database;
    private final Seal seal;

    SigningKeyRows(AgroalDataSource database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** The newest first; older ones signed nothing that is still good. */
    List<SigningKey> latest() throws SQLException {
        List<SigningKey> keys = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(LATEST)) {
            while (row.next()) {
                keys.add(SigningKey.stored(
                        row.getInt(1),
                        row.getString(2),
                        row.getBytes(3),
                        Columns.instant(row.getObject(4, LocalDateTime.class)),
                        seal));
            }
        }
        return keys;
    }

    void add(SigningKey key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setInt(1, key.generation());
            insert.setString(2, key.pair().getKeyId());
            insert.setString(3, key.publicText());
            insert.setBytes(4, key.sealed(seal));
            insert.setObject(5, Columns.utc(key.createdAt()));
            insert.executeUpdate();
        } catch (SQLException fault) {
            if (!Causes.isDuplicate(fault)) {
                throw fault;
            }
        }
    }
}
