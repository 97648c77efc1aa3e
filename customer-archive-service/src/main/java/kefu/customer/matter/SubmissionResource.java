package kefu.customer.matter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import kefu.customer.BusinessDay;
import kefu.platform.casework.CaseDesk;
import kefu.platform.casework.CaseView;
import kefu.platform.casework.OpenCase;
import kefu.platform.identity.Allowed;
import kefu.platform.json.Json;
import kefu.platform.web.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Changes of customers as others supply them (客户信息更新). They are accepted, not done: the master record changes when the
 * information clerk keys them in.
 */
@Path(SubmissionResource.PATH)
@Allowed
@Tag(name = "Update submissions")
public class SubmissionResource extends MatterResource {

    static final String PROCESS = "update-submission";
    static final String PATH = "/api/v1/update-submissions";

    private final BusinessDay day;

    SubmissionResource(CaseDesk desk, MatterRoom room, BusinessDay day) {
        super(desk, room, PROCESS, PATH);
        this.day = day;
    }

    @POST
    @Override
    @Idempotent
    @Operation(summary = "Supply a change of a customer's data, on the form its process asks for")
    @APIResponse(
            responseCode = "202",
            description = "Accepted; the record changes once the clerk has keyed it in",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CaseView.class)))
    public Response open(@RequestBody(required = true) OpenCase body) {
        return super.open(body);
    }

    @Override
    protected Response.Status answer() {
        return Response.Status.ACCEPTED;
    }

    /** 每月第一个星期一: what comes later in the month is late. */
    @Override
    protected ObjectNode facts() {
        var monday = day.today().with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        return Json.object().put("supplyDue", monday.toString());
    }
}
