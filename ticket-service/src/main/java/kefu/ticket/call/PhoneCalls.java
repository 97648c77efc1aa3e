package kefu.ticket.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.ticket.ticket.TicketBook;

/** All calls. Whoever changes one holds its row. */
@ApplicationScoped
class PhoneCalls implements PanacheRepositoryBase<PhoneCall, UUID> {

    private final TicketBook tickets;

    PhoneCalls(TicketBook tickets) {
        this.tickets = tickets;
    }

    Optional<PhoneCall> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The call, unless it belongs to a ticket the caller may not know of. */
    PhoneCall known(Optional<PhoneCall> found) {
        tickets.insider();
        return found.filter(this::isKnown)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有这条来电记录", "There is no such call"));
    }

    private boolean isKnown(PhoneCall call) {
        UUID ticket = call.record().ticketId();
        return ticket == null || tickets.find(ticket).isPresent();
    }
}
