package kefu.ticket.listing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kefu.platform.web.Correlation;

/** Reads lists straight from their rows, and writes rows that are no aggregate of their own; always in the transaction of a desk. */
@ApplicationScoped
public class Rows {

    private final AgroalDataSource database;

    Rows(AgroalDataSource database) {
        this.database = database;
    }

    /** Makes something of a row. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(Listing listing, Reader<T> reader) {
        return query(listing.sql(), listing.values(), reader);
    }

    public <T> Optional<T> first(Listing listing, Reader<T> reader) {
        return list(listing, reader).stream().findFirst();
    }

    public <T> List<T> query(String sql, List<?> values, Reader<T> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = prepared(connection, sql, values);
                ResultSet row = select.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (row.next()) {
                found.add(reader.read(row));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("Rows could not be read", e);
        }
    }

    /**
     * Writes what somebody did: the first placeholder of the statement is the {@code correlation_id} of the row, and is filled
     * with that of the request it is done in.
     */
    public int write(String sql, List<?> values) {
        List<Object> traced = new ArrayList<>(values.size() + 1);
        traced.add(Correlation.current());
        traced.addAll(values);
        return change(sql, traced);
    }

    /** How many rows it changed. */
    public int change(String sql, List<?> values) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = prepared(connection, sql, values)) {
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Rows could not be changed", e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, List<?> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }
}
