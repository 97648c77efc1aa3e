package kefu.callback.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.callback.schedule.BusinessDays;
import kefu.callback.task.Acts;
import kefu.platform.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** Notes that a customer heard of us, and lists those who have not for too long. */
@ApplicationScoped
public class ContactDesk {

    private final LastContacts contacts;
    private final ContactPolicy policy;
    private final Acts acts;
    private final BusinessDays days;

    ContactDesk(LastContacts contacts, ContactPolicy policy, Acts acts, WorkingCalendar calendar) {
        this.contacts = contacts;
        this.policy = policy;
        this.acts = acts;
        this.days = new BusinessDays(calendar.zone());
    }

    /** He was spoken to or written to today, or we begin to look after him. */
    @Transactional
    public void heardOfUs(@Nullable UUID customer) {
        heardOfUs(customer, today());
    }

    /** … or on a day before. */
    @Transactional
    public void heardOfUs(@Nullable UUID customer, LocalDate day) {
        if (customer != null) {
            contacts.note(customer, day);
        }
    }

    @Transactional
    void lookAfter(UUID customer, Instant from) {
        contacts.note(customer, days.on(from));
    }

    /** There is nobody left to be in contact with. */
    @Transactional
    void forget(UUID customer) {
        contacts.remove(customer);
    }

    @Transactional
    List<QuietCustomerView> quiet(@Nullable LocalDate reached, @Nullable UUID last, int most) {
        return contacts.listBefore(today().minusDays(policy.maxDays()), reached, last, most).stream()
                .map(contact -> new QuietCustomerView(
                        contact.customerId(),
                        contact.contactedOn(),
                        contact.contactedOn().plusDays(policy.maxDays())))
                .toList();
    }

    private LocalDate today() {
        return days.on(acts.now().at());
    }
}
