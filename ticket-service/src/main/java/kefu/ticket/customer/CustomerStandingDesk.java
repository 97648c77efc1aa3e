package kefu.ticket.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.calendar.WorkingCalendar;
import kefu.ticket.ticket.TicketBook;

/** Tells those of the house how the customer of a ticket stands, from what other services have told so far. */
@ApplicationScoped
class CustomerStandingDesk {

    private static final int MOST = 100;

    private final TicketBook tickets;
    private final CustomerClasses classes;
    private final CustomerContracts contracts;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CustomerStandingDesk(
            TicketBook tickets,
            CustomerClasses classes,
            CustomerContracts contracts,
            WorkingCalendar calendar,
            Clock clock) {
        this.tickets = tickets;
        this.classes = classes;
        this.contracts = contracts;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    CustomerStandingView of(UUID ticket) {
        tickets.insider();
        UUID customer = tickets.get(ticket).customerId();
        if (customer == null) {
            return CustomerStandingView.NOBODY;
        }
        LocalDate today = calendar.dateOf(clock.instant());
        Optional<CustomerClass> known = classes.find(customer);
        return new CustomerStandingView(
                customer,
                known.map(CustomerClass::value).orElse(null),
                known.map(CustomerClass::dedicatedHandler).orElse(null),
                contracts.of(customer, MOST).stream()
                        .map(contract -> CustomerStandingView.Contract.of(contract, today))
                        .toList());
    }
}
