package kefu.ticket.customer;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final String FIND =
            "SELECT customer_id, class, dedicated_handler FROM customer_class WHERE customer_id IN (";

    private final AgroalDataSource database;
    private final ThreadLocal<@Nullable LookedUp> lookedUp = new ThreadLocal<>();

    /** What was found of those asked for. */
    private record LookedUp(Set<UUID> asked, Map<UUID, CustomerClass> found) {}

    CustomerClasses(AgroalDataSource database) {
        this.database = database;
    }

    /** Looks all of these up at once; what is asked about them during the work is answered from that. */
    public void during(Set<UUID> customers, Runnable work) {
        lookedUp.set(new LookedUp(customers, findAll(customers)));
        try {
            work.run();
        } finally {
            lookedUp.remove();
        }
    }

    public Optional<CustomerClass> find(UUID customer) {
        LookedUp known = lookedUp.get();
        Map<UUID, CustomerClass> found =
                known != null && known.asked().contains(customer) ? known.found() : findAll(Set.of(customer));
        return Optional.ofNullable(found.get(customer));
    }

    private Map<UUID, CustomerClass> findAll(Set<UUID> customers) {
        Map<UUID, CustomerClass> found = new HashMap<>();
        for (List<UUID> few : Columns.shares(List.copyOf(customers))) {
            add(few, found);
        }
        return found;
    }

    private void add(List<UUID> customers, Map<UUID, CustomerClass> found) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(FIND + Columns.times(customers.size(), "?") + ")")) {
            for (int i = 0; i < customers.size(); i++) {
                select.setBytes(i + 1, Columns.bytes(customers.get(i)));
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.put(Columns.uuid(row.getBytes(1)), new CustomerClass(row.getString(2), row.getString(3)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The classes of customers could not be read", e);
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
