package kefu.ticket.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.TicketView;
import kefu.ticket.ticket.TicketViews;
import kefu.ticket.ticket.Viewer;
import kefu.ticket.ticket.Viewers;

/** Lists of tickets; personal data in them is masked for everybody. */
@Path("/api/v1/tickets")
@Allowed
public class TicketListResource {

    private final ListDesk search;
    private final TicketViews views;
    private final Viewers viewers;

    TicketListResource(ListDesk search, TicketViews views, Viewers viewers) {
        this.search = search;
        this.views = views;
        this.viewers = viewers;
    }

    @GET
    public Page<TicketView> list(@BeanParam TicketFilter filter, @BeanParam Paging paging) {
        Map<Filter, Object> asked = filter.values();
        Order order = filter.order(asked);
        Viewer viewer = viewers.current();
        if (!Narrowing.apply(viewer, asked)) {
            return new Page<>(List.of(), null);
        }
        List<TicketFacts> rows = search.find(TicketList.of(asked, order, viewer, paging.after(), paging.fetch()));
        Page<TicketFacts> page = paging.page(rows, row -> keys(order, row));
        return new Page<>(page.items().stream().map(views::listed).toList(), page.next());
    }

    private static List<String> keys(Order order, TicketFacts row) {
        String id = row.id().toString();
        return switch (order) {
            case CREATED -> List.of(id);
            case PRIORITY -> List.of(Integer.toString(row.priority().urgency()), id);
            case UPDATED -> List.of(row.updatedAt().toString(), id);
        };
    }
}
