package kefu.billing.renewal;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.List;
import kefu.billing.office.Ask;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.Filter;
import kefu.billing.office.Role;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** 「每个月月底统计下月无人负责类客户名单,并交由市场总监」 (001-④四1): the next month unless another is asked for. */
@Path("/api/v1/reports/unowned-renewals")
@Allowed(roles = {Role.MARKET_DIRECTOR, Role.CS_MANAGER, Role.SUPERVISOR, Role.AGENT, Role.AUDIT, Role.GM})
public class UnownedRenewalsResource {

    private final RenewalFrontDesk desk;
    private final BusinessDay day;

    UnownedRenewalsResource(RenewalFrontDesk desk, BusinessDay day) {
        this.desk = desk;
        this.day = day;
    }

    @GET
    @Operation(summary = "Contracts expiring in a month that nobody is responsible for")
    public UnownedRenewals list(@QueryParam("month") @Nullable String month, @BeanParam Paging paging) {
        YearMonth wanted = month == null ? YearMonth.from(day.today()).plusMonths(1) : Ask.monthNeeded("month", month);
        String asked = wanted.toString();
        Filter filter = new Filter()
                .by("unowned", true)
                .by("month", "expiryMonth", asked)
                .along("renewal_unowned", "unowned", "month");
        return UnownedRenewals.of(
                asked,
                paging.page(desk.list(filter, paging), row -> List.of(row.id().toString())));
    }
}
