package kefu.customer.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which customer a key or an external id stands for. Claiming one is a single insert whose row count decides, so of two
 * files opened at once for the same customer exactly one comes into being.
 */
@ApplicationScoped
class Identifiers {

    static final String KEY = "KEY";
    static final String EXTERNAL = "EXTERNAL";

    private final EntityManager entities;

    Identifiers(EntityManager entities) {
        this.entities = entities;
    }

    /** The customer who has it already, or nothing if it is his now. */
    Optional<UUID> claim(String kind, String value, UUID customerId) {
        int inserted = entities.createNativeQuery(
                        "INSERT IGNORE INTO identifier (kind, value, customer_id) VALUES (?1, ?2, ?3)")
                .setParameter(1, kind)
                .setParameter(2, value)
                .setParameter(3, customerId)
                .executeUpdate();
        return inserted == 1 ? Optional.empty() : find(kind, value).filter(holder -> !holder.equals(customerId));
    }

    void release(String kind, @Nullable String value, UUID customerId) {
        entities.createNativeQuery("DELETE FROM identifier WHERE kind = ?1 AND value = ?2 AND customer_id = ?3")
                .setParameter(1, kind)
                .setParameter(2, value)
                .setParameter(3, customerId)
                .executeUpdate();
    }

    Optional<UUID> find(String kind, String value) {
        return entities.createNativeQuery(
                        "SELECT customer_id FROM identifier WHERE kind = ?1 AND value = ?2", UUID.class)
                .setParameter(1, kind)
                .setParameter(2, value)
                .getResultStream()
                .findFirst()
                .map(UUID.class::cast);
    }
}
