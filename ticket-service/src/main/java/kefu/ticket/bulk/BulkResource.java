package kefu.ticket.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** One action on up to 10 000 tickets. */
@Path("/api/v1/tickets/bulk")
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
public class BulkResource {

    private final JobDesk desk;
    private final CurrentCaller caller;

    BulkResource(JobDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Do the same with many tickets, as a job: by their ids, or all that a list finds now",
            description =
                    "Each ticket is done as if the caller did it by itself, or refused by itself. A dry run tells what"
                            + " would become of each and changes nothing.")
    @APIResponse(
            responseCode = "202",
            description = "The job, to be followed at its address",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobView.class)))
    public Response start(@NotNull @Valid NewJob body) {
        Job job = desk.start(body, caller.get());
        return Etag.ok(JobView.of(job), job.version())
                .status(Response.Status.ACCEPTED)
                .location(URI.create("/api/v1/ticket-jobs/" + job.id()))
                .build();
    }
}
