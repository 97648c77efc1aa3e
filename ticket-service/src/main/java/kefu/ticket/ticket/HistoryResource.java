package kefu.ticket.ticket;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;

/** The history of a ticket, oldest first. It can be read and nothing else; every other method is 405. */
@Path("/api/v1/tickets/{id}/history")
@Allowed
public class HistoryResource {

    private final HistoryDesk history;
    private final People people;

    HistoryResource(HistoryDesk history, People people) {
        this.history = history;
        this.people = people;
    }

    @GET
    public Page<HistoryView> history(@PathParam("id") UUID id, @BeanParam Paging paging) {
        HistoryDesk.Line seen = HistoryDesk.Line.of(paging.after());
        List<HistoryView> lines = history.after(id, seen, paging.fetch(), people.current());
        return paging.page(lines, line -> new HistoryDesk.Line(line.at(), line.ticketId(), line.seq()).keys());
    }
}
