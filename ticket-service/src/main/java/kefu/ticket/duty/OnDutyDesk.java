package kefu.ticket.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import kefu.ticket.ticket.TicketBook;

/** Shows those of the house who is on duty. */
@ApplicationScoped
class OnDutyDesk {

    private final TicketBook tickets;
    private final DutyBook duty;

    OnDutyDesk(TicketBook tickets, DutyBook duty) {
        this.tickets = tickets;
        this.duty = duty;
    }

    @Transactional
    List<OnDutyView> list(Instant at, OnDuty.Asked asked, int most) {
        tickets.insider();
        return duty.onDuty(at, asked, most);
    }
}
