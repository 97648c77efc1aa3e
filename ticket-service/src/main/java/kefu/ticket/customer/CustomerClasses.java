package kefu.ticket.customer;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.operations.Columns;
import org.jspecify.annotations.Nullable;

/** The replica of customer classes. A later fact is never undone by an earlier one that arrives late. */
@ApplicationScoped
public class CustomerClasses {

    /** What processes call a customer's class among the facts they ask for. */
    public static final String FACT = "customerClass";

    /** Kind of the timers that bring a new class to the tickets of the customer who owns the timer. */
    public static final String TIMER = "customer-class";

    // MySQL assigns from left to right: the sequence is compared before it is replaced.
    private static final String KEEP = "INSERT INTO customer_class (customer_id, class, dedicated_handler, sequence)"
            + " VALUES (?, ?, ?, ?) AS fresh ON DUPLICATE KEY UPDATE"
            + " class = IF(fresh.sequence > customer_class.sequence, fresh.class, customer_class.class),"
            + " dedicated_handler = IF(fresh.sequence > customer_class.sequence,"
            + " fresh.dedicated_handler, customer_class.dedicated_handler),"
            + " sequence = GREATEST(fresh.sequence, customer_class.sequence)";

    private static final String HANDED_OVER = "UPDATE customer_class SET dedicated_handler = ?, sequence = ?"
            + " WHERE customer_id = ? AND dedicated_handler = ? AND sequence < ?";

    private final AgroalDataSource database;

    CustomerClasses(AgroalDataSource database) {
        this.database = database;
    }

    public Optional<CustomerClass> find(UUID customer) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT class, dedicated_handler FROM customer_class WHERE customer_id = ?")) {
            select.setBytes(1, Columns.bytes(customer));
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new CustomerClass(row.getString(1), row.getString(2)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The class of a customer could not be read", e);
        }
    }

    /** Whoever looked after him has left; a handler the archive has named meanwhile stays. */
    public void handedOver(UUID customer, String departed, @Nullable String successor, long sequence) {
        try (Connection connection = database.getConnection();
                PreparedStatement put = connection.prepareStatement(HANDED_OVER)) {
            put.setString(1, successor);
            put.setLong(2, sequence);
            put.setBytes(3, Columns.bytes(customer));
            put.setString(4, departed);
            put.setLong(5, sequence);
            put.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The handler of a customer could not be replaced", e);
        }
    }

    void keep(UUID customer, CustomerClass known, long sequence) {
        try (Connection connection = database.getConnection();
                PreparedStatement put = connection.prepareStatement(KEEP)) {
            put.setBytes(1, Columns.bytes(customer));
            put.setString(2, known.value());
            put.setString(3, known.dedicatedHandler());
            put.setLong(4, sequence);
            put.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The class of a customer could not be kept", e);
        }
    }
}
