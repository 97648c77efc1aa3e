package kefu.customer.matter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import kefu.customer.BusinessDay;
import kefu.platform.casework.CaseDesk;
import kefu.platform.identity.Allowed;
import kefu.platform.json.Json;
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
