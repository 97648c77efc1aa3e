package kefu.ticket.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.ticket.search.TicketRows;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketView;

/** Reads a group complaint from any of its members, as far as the reader may know of them. */
@ApplicationScoped
class GroupDesk {

    private final TicketBook tickets;
    private final Groups groups;
    private final TicketRows found;

    GroupDesk(TicketBook tickets, Groups groups, TicketRows found) {
        this.tickets = tickets;
        this.groups = groups;
        this.found = found;
    }

    @Transactional
    Page<TicketView> members(UUID id, Paging paging) {
        String viewer = tickets.insider().operator();
        tickets.get(id);
        paging.fetch();
        paging.after();
        return groups.firstOf(id)
                .map(first -> found.page(Groups.members(first, viewer, paging), paging))
                .orElseGet(() -> new Page<>(List.of(), null));
    }
}
