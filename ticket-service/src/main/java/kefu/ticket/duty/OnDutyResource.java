package kefu.ticket.duty;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.ticket.listing.Ask;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Who is on duty (值班). */
@Path("/api/v1/on-duty")
@Allowed
public class OnDutyResource {

    private final OnDutyDesk desk;
    private final Clock clock;

    OnDutyResource(OnDutyDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary =
                    "Who is on duty at a moment by the published rosters, approved swaps and signed leave slips, in the"
                            + " order of their ids")
    public Page<OnDutyView> list(
            @QueryParam("at")
                    @Parameter(
                            description = "Such as 2024-03-01T18:00:00+08:00; now if absent",
                            schema = @org.eclipse.microprofile.openapi.annotations.media.Schema(format = "date-time"))
                    @Nullable
                    String at,
            @QueryParam("department") @Parameter(description = "Only operators of this department") @Nullable
                    String department,
            @BeanParam Paging paging) {
        Instant moment = Ask.moment("at", at);
        List<String> after = paging.after();
        OnDuty.Asked asked =
                new OnDuty.Asked(Ask.text("department", department), after.isEmpty() ? "" : after.getLast());
        return paging.page(
                desk.list(moment == null ? clock.instant() : moment, asked, paging.fetch()),
                duty -> List.of(duty.operator()));
    }
}
