package kefu.customer.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.web.Paging;

/** Contacts as stored. */
@ApplicationScoped
public class Contacts implements PanacheRepositoryBase<Contact, UUID> {

    /** More contacts than this no file has; it bounds what is read with a file. */
    public static final int MOST = 200;

    private final PhoneBook phones;

    Contacts(PhoneBook phones) {
        this.phones = phones;
    }

    /** All contacts of a file, in the order they were noted. */
    public List<ContactView> viewsOf(UUID customerId, boolean masked) {
        return find("customerId = ?1 order by id", customerId).page(0, MOST).list().stream()
                .map(contact -> ContactView.of(contact, phones, masked))
                .toList();
    }

    /** Whose contacts have this number. */
    public List<UUID> customersWithPhone(String number, int most) {
        return getEntityManager()
                .createQuery("select distinct c.customerId from Contact c where c.details.phone = ?1", UUID.class)
                .setParameter(1, number)
                .setMaxResults(most)
                .getResultList();
    }

    /** For a file that is destroyed. */
    public void removeAllOf(UUID customerId) {
        delete("customerId", customerId);
    }

    List<Contact> list(UUID customerId, Paging paging) {
        List<String> after = paging.after();
        var rows = after.isEmpty()
                ? find("customerId = ?1 order by id", customerId)
                : find("customerId = ?1 and id > ?2 order by id", customerId, UUID.fromString(after.getFirst()));
        return rows.page(0, paging.fetch()).list();
    }

    Optional<Contact> find(UUID customerId, UUID id) {
        return findByIdOptional(id).filter(contact -> contact.customerId().equals(customerId));
    }

    long countOf(UUID customerId) {
        return count("customerId = ?1", customerId);
    }
}
