package kefu.customer.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.operations.Columns;

/**
 * Which customer a key or an external id stands for. Claiming one is a single insert whose row count decides, so of two
 * files opened at once for the same customer exactly one comes into being.
 */
@ApplicationScoped
class Identifiers {

    private final EntityManager entities;

    Identifiers(EntityManager entities) {
        this.entities = entities;
    }

    /** The customer who has it already, or nothing if it is his now. */
    Optional<UUID> claim(Identifier wanted, UUID customerId) {
        int inserted = entities.createNativeQuery(
                        "INSERT IGNORE INTO identifier (kind, value, keeper, customer_id) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, wanted.kind())
                .setParameter(2, wanted.value())
                .setParameter(3, wanted.keeper())
                .setParameter(4, customerId)
                .executeUpdate();
        return inserted == 1 ? Optional.empty() : find(wanted).filter(holder -> !holder.equals(customerId));
    }

    /** Claims many in one statement, which fails as a whole if somebody else has claimed one meanwhile. */
    void claimAll(Map<Identifier, UUID> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        Query insert = entities.createNativeQuery("INSERT INTO identifier (kind, value, keeper, customer_id) VALUES "
                + Columns.times(wanted.size(), "(?, ?, ?, ?)"));
        int at = 1;
        for (Map.Entry<Identifier, UUID> one : wanted.entrySet()) {
            insert.setParameter(at++, one.getKey().kind());
            insert.setParameter(at++, one.getKey().value());
            insert.setParameter(at++, one.getKey().keeper());
            insert.setParameter(at++, one.getValue());
        }
        insert.executeUpdate();
    }

    void release(Identifier held, UUID customerId) {
        entities.createNativeQuery("DELETE FROM identifier WHERE kind = ?1 AND value = ?2 AND customer_id = ?3")
                .setParameter(1, held.kind())
                .setParameter(2, held.value())
                .setParameter(3, customerId)
                .executeUpdate();
    }

    Optional<UUID> find(Identifier wanted) {
        return Optional.ofNullable(findAll(List.of(wanted)).get(wanted));
    }

    /** Of one kind and keeper: which of them somebody has, and who. */
    Map<Identifier, UUID> findAll(Collection<Identifier> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Identifier like = wanted.iterator().next();
        Query select = entities.createNativeQuery(
                "SELECT value, customer_id FROM identifier WHERE kind = ? AND keeper = ? AND value IN ("
                        + Columns.times(wanted.size(), "?") + ")");
        select.setParameter(1, like.kind()).setParameter(2, like.keeper());
        int at = 3;
        for (Identifier one : wanted) {
            select.setParameter(at++, one.value());
        }
        List<?> rows = select.getResultList();
        Map<Identifier, UUID> found = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            found.put(
                    new Identifier(like.kind(), (String) columns[0], like.keeper()), Columns.uuid((byte[]) columns[1]));
        }
        return found;
    }

    /** Whoever has this id in any other system. */
    List<UUID> withExternal(String value) {
        return entities.createNativeQuery(
                        "SELECT DISTINCT customer_id FROM identifier WHERE kind = ?1 AND value = ?2 LIMIT 500",
                        UUID.class)
                .setParameter(1, Identifier.EXTERNAL)
                .setParameter(2, value)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }
}
