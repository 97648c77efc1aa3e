package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** One ticket: open it, read it, take a step of its process, correct what stands beside the process. */
@Path("/api/v1/tickets")
@Allowed // who may do what in a case, its process says
public class TicketResource {

    private final TicketDesk desk;
    private final CorrectionDesk correction;
    private final TicketViews views;
    private final People people;

    TicketResource(TicketDesk desk, CorrectionDesk correction, TicketViews views, People people) {
        this.desk = desk;
        this.correction = correction;
        this.views = views;
        this.people = people;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Open a ticket of a process",
            description =
                    "Processes and their opening forms: GET /api/v1/processes, and the schemas named after them, such"
                            + " as ComplaintForm. Channels: GET /api/v1/policies. What a customer opens himself waits in the queue"
                            + " until somebody of customer service takes a step.")
    @APIResponse(
            responseCode = "201",
            description = "The ticket as it was opened",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    public Response open(@NotNull @Valid NewTicket body) {
        Person who = people.current();
        Ticket ticket = desk.open(body, who);
        return Etag.created("/api/v1/tickets/" + ticket.id(), views.opened(ticket.facts(), who), ticket.version())
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One ticket: where it stands, its clocks, and the steps the caller can take now with their forms")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    public Response get(@PathParam("id") UUID id) {
        Person who = people.current();
        return answer(desk.get(id, who), who);
    }

    @POST
    @Path("/{id}/steps/{step}")
    @Idempotent
    @Operation(
            summary = "Take a step of its process",
            description = "Which ones the caller can take now: allowedSteps of the ticket; all of them: GET"
                    + " /api/v1/processes/{key}. Their forms are schemas named after both, such as ComplaintHoldForm. A"
                    + " refusal names the steps that are missing (409), the fields (422) or who may (403).")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    public Response take(@PathParam("id") UUID id, @PathParam("step") String step, @NotNull @Valid StepCommand body) {
        Person who = people.current();
        return answer(desk.take(id, step, body, who), who);
    }

    @PATCH
    @Path("/{id}")
    @Idempotent
    @Operation(
            summary =
                    "Correct what stands beside its process: priority, subject, customer, channel, fields of the house")
    @Allowed(roles = {"AGENT", "VIP_AGENT", "SUPERVISOR", "CS_MANAGER", "DEPT_MANAGER"})
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    public Response change(
            @PathParam("id") UUID id, @NotNull @Schema(implementation = TicketChange.class) JsonNode body) {
        Person who = people.current();
        return answer(correction.change(id, body, who), who);
    }

    private Response answer(Ticket ticket, Person who) {
        return Etag.ok(views.opened(ticket.facts(), who), ticket.version()).build();
    }
}
