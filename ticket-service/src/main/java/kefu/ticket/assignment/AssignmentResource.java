package kefu.ticket.assignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.ticket.listing.Ask;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Giving one ticket to somebody, and who would be the right one. */
@Path("/api/v1/tickets/{id}")
@Allowed(
        roles = {
            "AGENT",
            "APPOINTMENT_AGENT",
            "CALLBACK_AGENT",
            "VIP_AGENT",
            "SUPERVISOR",
            "CS_MANAGER",
            "DEPT_MANAGER",
            "TECH_SUPERVISOR"
        })
public class AssignmentResource {

    private final AssignDesk desk;
    private final ProposalDesk proposals;
    private final CurrentCaller caller;

    AssignmentResource(AssignDesk desk, ProposalDesk proposals, CurrentCaller caller) {
        this.desk = desk;
        this.proposals = proposals;
        this.caller = caller;
    }

    @POST
    @Path("/assignment")
    @Idempotent
    @Operation(
            summary =
                    "Lay a ticket with somebody, or with nobody; one that lies with somebody is handed over with a reason",
            description = "Whoever is off duty, lacks a skill the ticket needs or has no room is refused with 409"
                    + " assignee-unfit, unless a supervisor sends override with a reason.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    public Response assign(@PathParam("id") UUID id, @NotNull @Valid AssignmentCommand body) {
        Lying ticket = desk.hand(id, body, caller.get());
        return Etag.ok(ticket.view(), ticket.version()).build();
    }

    @GET
    @Path("/assignment-proposals")
    @Operation(
            summary =
                    "Who could take the ticket: who can comes first, then who is on duty, has more of the skills, has fewer"
                            + " open tickets; a dedicated handler before everybody")
    public Page<ProposalView> proposals(
            @PathParam("id") UUID id,
            @QueryParam("department")
                    @Parameter(description = "Of this department; absent: of the ticket's, or one's own")
                    @Nullable
                    String department) {
        return new Page<>(proposals.propose(id, Ask.text("department", department), caller.get()), null);
    }
}
