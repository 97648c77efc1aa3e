package kefu.ticket.reply;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.ticket.reply.Drafts.Draft;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Everything one has begun to write. */
@Path("/api/v1/drafts")
@Allowed
public class MyDraftsResource {

    private final DraftDesk desk;

    MyDraftsResource(DraftDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "My drafts on tickets, the last begun first")
    public Page<DraftView> mine(@BeanParam Paging paging) {
        Page<Draft> page = paging.page(
                desk.mine(paging), draft -> List.of(draft.view().id().toString()));
        return page.map(Draft::view);
    }
}
