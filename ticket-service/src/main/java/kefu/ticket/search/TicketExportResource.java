package kefu.ticket.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.transfer.ExportSheet;
import kefu.ticket.listing.Ask;
import kefu.ticket.ticket.TicketRow;
import kefu.ticket.ticket.Viewer;
import kefu.ticket.ticket.Viewers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tickets as one file. */
@Path("/api/v1/tickets/export")
@Allowed(roles = {"SUPERVISOR", "CS_MANAGER", "DEPT_MANAGER", "GM", "AUDIT"})
public class TicketExportResource {

    private static final Logger LOG = Logger.getLogger(TicketExportResource.class);

    private final ExportDesk desk;
    private final TicketPages pages;
    private final Viewers viewers;

    TicketExportResource(ExportDesk desk, TicketPages pages, Viewers viewers) {
        this.desk = desk;
        this.pages = pages;
        this.viewers = viewers;
    }

    @GET
    @Produces({"application/x-ndjson", "text/csv"})
    @Operation(
            summary = "All tickets a list would show, as a file that can be imported again",
            description =
                    "The filters are those of the list. Personal data is masked as in each ticket by itself. After a"
                            + " broken connection go on with the id of the last whole row in after; with another order than the"
                            + " newest first, with a filter that begins at its last value.")
    @APIResponse(
            responseCode = "200",
            description = "One row a ticket; in CSV a header first, and its form as JSON",
            content = {
                @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = String.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response export(
            @BeanParam TicketFilter filter,
            @QueryParam("format") @Parameter(schema = @Schema(enumeration = {"NDJSON", "CSV"})) @Nullable String format,
            @QueryParam("after")
                    @Parameter(description = "The id of the last row that has come", schema = @Schema(format = "uuid"))
                    @Nullable
                    String after) {
        ExportSheet sheet = ExportSheet.of(format, TicketRow.columns());
        UUID last = ExportSheet.after(after);
        Viewer viewer = viewers.current();
        if (last != null && pages.list(filter, viewer, List.of(), 1).order() != Order.CREATED) {
            throw Ask.wrong("after", "不能与该排序同时使用", "Does not go with this order");
        }
        List<String> from = last == null ? List.of() : List.of(last.toString());
        LOG.infof("Tickets exported by %s", viewer.operator());
        return sheet.<ExportDesk.Placed>answer(
                "tickets",
                ExportDesk.Placed::line,
                previous -> desk.page(filter, viewer, previous == null ? from : previous.keys()));
    }
}
