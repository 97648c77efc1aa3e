package kefu.customer.file;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Customer files as stored. */
@ApplicationScoped
public class CustomerFiles implements PanacheRepositoryBase<CustomerFile, UUID> {

    /** The file for reading; one that was destroyed is not there. */
    Optional<CustomerFile> findKept(UUID id) {
        return findByIdOptional(id).filter(file -> !file.isDestroyed());
    }

    /** The next files an operator looks after, held until the transaction ends. */
    List<CustomerFile> heldOf(String owner, int most) {
        return find("details.owner = ?1 order by id", owner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }

    /** The next files an operator is in charge of without looking after them, held until the transaction ends. */
    List<CustomerFile> heldHandledBy(String handler, int most) {
        return find("details.dedicatedHandler = ?1 order by id", handler)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }

    /** Holds the file until the transaction ends; one that was destroyed is not there. */
    public Optional<CustomerFile> findHeld(UUID id) {
        return Optional.ofNullable(getEntityManager().find(CustomerFile.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(file -> !file.isDestroyed());
    }

    /** Several files at once, held until the transaction ends, always in the same order. */
    List<CustomerFile> heldAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1 and destroyedAt is null order by id", ids)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    /** Which files these spoken numbers stand for. */
    Map<String, UUID> withNumbers(Collection<String> numbers) {
        Map<String, UUID> found = new HashMap<>();
        if (!numbers.isEmpty()) {
            getEntityManager()
                    .createQuery("select f.number, f.id from CustomerFile f where f.number in :numbers", Object[].class)
                    .setParameter("numbers", numbers)
                    .getResultList()
                    .forEach(row -> found.put((String) row[0], (UUID) row[1]));
        }
        return found;
    }

    /** The next files in the order they were opened; the walk through all of them never skips or repeats one. */
    public List<UUID> idsAfter(@Nullable UUID reached, int most) {
        String after = " where f.destroyedAt is null" + (reached == null ? "" : " and f.id > :reached");
        var query = getEntityManager()
                .createQuery("select f.id from CustomerFile f" + after + " order by f.id", UUID.class)
                .setMaxResults(most);
        if (reached != null) {
            query.setParameter("reached", reached);
        }
        return query.getResultList();
    }

    /** Whose number this is, in its one spelling. */
    public List<UUID> withPhone(String phone, int most) {
        return getEntityManager()
                .createQuery("select f.id from CustomerFile f where f.details.phone = :phone", UUID.class)
                .setParameter("phone", phone)
                .setMaxResults(most)
                .getResultList();
    }
}
