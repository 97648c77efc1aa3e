package kefu.callback.survey;

import static kefu.callback.Roles.AGENT;
import static kefu.callback.Roles.AUDIT;
import static kefu.callback.Roles.CALLBACK_AGENT;
import static kefu.callback.Roles.CS_MANAGER;
import static kefu.callback.Roles.DEPT_MANAGER;
import static kefu.callback.Roles.GM;
import static kefu.callback.Roles.SUPERVISOR;
import static kefu.callback.Roles.VIP_AGENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers to a survey, and what they come to. */
@Path("/api/v1/surveys/{id}")
@Tag(name = "Surveys")
public class ResponseResource {

    private final SurveyDesk desk;

    ResponseResource(SurveyDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("/responses")
    @Idempotent
    @Allowed(roles = {AGENT, CALLBACK_AGENT, VIP_AGENT, SUPERVISOR, CS_MANAGER})
    @Operation(summary = "Record what a customer answered; only while the survey is open")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ResponseView.class)))
    public Response answer(@PathParam("id") UUID id, @NotNull @Valid NewResponse body) {
        return Response.status(Response.Status.CREATED)
                .entity(desk.answer(id, body))
                .build();
    }

    @GET
    @Path("/responses")
    @Allowed(roles = {CALLBACK_AGENT, SUPERVISOR, CS_MANAGER, AUDIT, GM})
    @Operation(summary = "Answers, the latest first")
    public Page<ResponseView> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return desk.list(id, paging);
    }

    @GET
    @Path("/statistics")
    @Allowed(roles = {AGENT, CALLBACK_AGENT, VIP_AGENT, SUPERVISOR, CS_MANAGER, DEPT_MANAGER, AUDIT, GM})
    @Operation(summary = "Answers, averages and ratings per dimension")
    public StatisticsView statistics(@PathParam("id") UUID id) {
        return desk.statistics(id);
    }
}
