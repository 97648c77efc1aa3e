package kefu.platform.operations;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kefu.platform.web.Correlation;
import org.jspecify.annotations.Nullable;

/** What operators did on the management port. An act that cannot be written down is not done. */
@Singleton
public class OperatorActs {

    private static final int LONGEST = 200;
    private static final int SHOWN = 100;

    private final AgroalDataSource database;

    OperatorActs(AgroalDataSource database) {
        this.database = database;
    }

    /** An act; no outcome while it is under way, or where the service died of it. */
    record Act(
            long id,
            Instant at,
            String operator,
            String act,
            @Nullable Integer outcome,
            @Nullable String correlationId) {}

    /** Writes down that somebody begins to do something. */
    long begun(String operator, String act) {
        String sql = "INSERT INTO operator_act (operator, act, correlation_id) VALUES (?, ?, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, operator);
            insert.setString(2, act.length() > LONGEST ? act.substring(0, LONGEST) : act);
            insert.setString(3, Correlation.current());
            insert.executeUpdate();
            try (ResultSet key = insert.getGeneratedKeys()) {
                key.next();
                return key.getLong(1);
            }
        } catch (SQLException fault) {
            throw new IllegalStateException("The act could not be written down", fault);
        }
    }

    void ended(long id, int outcome) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE operator_act SET outcome = ? WHERE id = ?")) {
            update.setInt(1, outcome);
            update.setLong(2, id);
            update.executeUpdate();
        } catch (SQLException fault) {
            throw new IllegalStateException("What came of the act could not be written down", fault);
        }
    }

    /** The latest first. */
    List<Act> latest() {
        String sql = "SELECT id, at, operator, act, outcome, correlation_id FROM operator_act ORDER BY id DESC LIMIT "
                + SHOWN;
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            List<Act> acts = new ArrayList<>();
            while (row.next()) {
                int outcome = row.getInt("outcome");
                acts.add(new Act(
                        row.getLong("id"),
                        Columns.instant(Objects.requireNonNull(row.getObject("at", LocalDateTime.class))),
                        row.getString("operator"),
                        row.getString("act"),
                        outcome == 0 ? null : outcome,
                        row.getString("correlation_id")));
            }
            return acts;
        } catch (SQLException fault) {
            throw new IllegalStateException("The acts could not be read", fault);
        }
    }
}
