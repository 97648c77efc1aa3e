package kefu.ticket.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import kefu.ticket.ticket.TicketLine;
import kefu.ticket.ticket.TicketViews;
import kefu.ticket.ticket.Viewer;

/** Gives tickets out, a page a transaction: those a list would show to whoever asks, each as it would be read by itself. */
@ApplicationScoped
class ExportDesk {

    private static final int PAGE = 200;

    private final TicketPages pages;
    private final ListDesk search;
    private final TicketViews views;

    ExportDesk(TicketPages pages, ListDesk search, TicketViews views) {
        this.pages = pages;
        this.search = search;
        this.views = views;
    }

    /** A row, and the place in the list to go on from. */
    record Placed(TicketLine line, List<String> keys) {}

    @Transactional
    List<Placed> page(TicketFilter filter, Viewer viewer, List<String> after) {
        TicketList list = pages.list(filter, viewer, after, PAGE);
        return search.find(list).stream()
                .map(ticket -> new Placed(views.given(ticket, viewer), TicketPages.keys(list.order(), ticket)))
                .toList();
    }
}
