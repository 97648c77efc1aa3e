package kefu.callback.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.platform.web.AlongIndex;
import org.jspecify.annotations.Nullable;

/** The last contacts as stored: one row a customer, so that the list of the quiet ones follows an index. */
@ApplicationScoped
class LastContacts {

    private final EntityManager rows;

    LastContacts(EntityManager rows) {
        this.rows = rows;
    }

    /** An earlier day never replaces a later one. */
    void note(UUID customer, LocalDate day) {
        rows.createNativeQuery("INSERT INTO last_contact (customer_id, contacted_on) VALUES (?1, ?2)"
                        + " ON DUPLICATE KEY UPDATE contacted_on = GREATEST(contacted_on, ?2)")
                .setParameter(1, customer)
                .setParameter(2, day)
                .executeUpdate();
    }

    void remove(UUID customer) {
        rows.createNativeQuery("DELETE FROM last_contact WHERE customer_id = ?1")
                .setParameter(1, customer)
                .executeUpdate();
    }

    /** Those last contacted before a day, the longest ago first, from where the page before ended. */
    List<LastContact> listBefore(LocalDate day, @Nullable LocalDate reached, @Nullable UUID last, int most) {
        boolean first = reached == null || last == null;
        TypedQuery<LastContact> query = rows.createQuery(
                "from LastContact where contactedOn < :day"
                        + (first
                                ? ""
                                : " and (contactedOn = :reached and customerId > :last or contactedOn > :reached)")
                        + " order by contactedOn, customerId",
                LastContact.class);
        query.setParameter("day", day);
        if (!first) {
            query.setParameter("reached", reached).setParameter("last", last);
        }
        return AlongIndex.read(query, "last_contact_on", most);
    }
}
