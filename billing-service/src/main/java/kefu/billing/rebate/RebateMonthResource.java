package kefu.billing.rebate;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import kefu.billing.office.Ask;
import kefu.billing.office.Role;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** 月底统计实际返佣金额及待返金额 (003-篇4 四(一)2), for any month. */
@Path("/api/v1/reports/rebates")
@Allowed(roles = {Role.AGENT, Role.SUPERVISOR, Role.CS_MANAGER, Role.FINANCE, Role.AUDIT, Role.GM})
public class RebateMonthResource {

    private final RebateViewDesk desk;

    RebateMonthResource(RebateViewDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Rebates of a month: turnover, rebate, paid and pending")
    public RebateMonth month(@QueryParam("month") @Nullable String month) {
        return desk.month(Ask.monthNeeded("month", month).toString());
    }
}
