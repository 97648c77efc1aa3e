package kefu.customer.file;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
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

    /** Holds the file until the transaction ends; one that was destroyed is not there. */
    public Optional<CustomerFile> findHeld(UUID id) {
        return Optional.ofNullable(getEntityManager().find(CustomerFile.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(file -> !file.isDestroyed());
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

    List<UUID> withPhone(String phone, int most) {
        return getEntityManager()
                .createQuery("select f.id from CustomerFile f where f.details.phone = :phone", UUID.class)
                .setParameter("phone", phone)
                .setMaxResults(most)
                .getResultList();
    }
}
