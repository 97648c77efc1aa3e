package kefu.billing.renewal;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import kefu.billing.office.Ask;
import kefu.billing.office.Filter;
import kefu.billing.office.Role;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Paging;
import org.jspecify.annotations.Nullable;

/** 「每个月月底统计下月无人负责类客户名单,并交由市场总监」 (001-④四1), for any month. */
@Path("/api/v1/reports/unowned-renewals")
@Allowed(roles = {Role.MARKET_DIRECTOR, Role.CS_MANAGER, Role.SUPERVISOR, Role.AGENT, Role.AUDIT, Role.GM})
public class UnownedRenewalsResource {

    private final RenewalFrontDesk desk;

    UnownedRenewalsResource(RenewalFrontDesk desk) {
        this.desk = desk;
    }

    @GET
    public UnownedRenewals list(@QueryParam("month") @Nullable String month, @BeanParam Paging paging) {
        String asked = Ask.monthNeeded("month", month).toString();
        Filter filter = new Filter()
                .by("unowned", true)
                .by("month", "expiryMonth", asked)
                .along("renewal_unowned", "unowned", "month");
        return UnownedRenewals.of(
                asked,
                paging.page(desk.list(filter, paging), row -> List.of(row.id().toString())));
    }
}
