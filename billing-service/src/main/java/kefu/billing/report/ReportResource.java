package kefu.billing.report;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import kefu.billing.invoice.InvoiceKind;
import kefu.billing.office.Ask;
import kefu.billing.office.Role;
import kefu.platform.identity.Allowed;
import kefu.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The reports of billing over HTTP. */
@Path("/api/v1/reports")
public class ReportResource {

    private static final int MOST_YEARS = 5;

    private final ReportDesk desk;

    ReportResource(ReportDesk desk) {
        this.desk = desk;
    }

    /** Gas unless another kind is named. */
    @GET
    @Path("/collection-rate")
    @Allowed(
            roles = {
                Role.FINANCE,
                Role.CASHIER,
                Role.METER_READER,
                Role.CS_MANAGER,
                Role.SUPERVISOR,
                Role.DEPT_MANAGER,
                Role.AUDIT,
                Role.GM
            })
    @Operation(summary = "What was collected of what was settled in a period, beside its target")
    public CollectionRate collectionRate(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("kind") @Nullable String kind) {
        LocalDate first = Ask.dateNeeded("from", from);
        LocalDate last = Ask.dateNeeded("to", to);
        if (last.isBefore(first) || last.isAfter(first.plusYears(MOST_YEARS))) {
            throw CommonProblem.INVALID
                    .because("期间无效", "The period is not valid")
                    .at("?to", "out-of-range", "须在 from 之后五年内", "Must lie within five years after from");
        }
        InvoiceKind asked = Ask.choice("kind", kind, InvoiceKind.class);
        return desk.collectionRate(first, last, Objects.requireNonNullElse(asked, InvoiceKind.GAS));
    }

    /** All rates of a month beside their targets (收缴率汇报主任, 004-S7 11). */
    @GET
    @Path("/rates")
    @Allowed(
            roles = {
                Role.FINANCE,
                Role.METER_READER,
                Role.CS_MANAGER,
                Role.SUPERVISOR,
                Role.DEPT_MANAGER,
                Role.AUDIT,
                Role.GM
            })
    @Operation(summary = "All rates of a month beside their targets")
    public Rates rates(@QueryParam("month") @Nullable String month) {
        return desk.rates(Ask.monthNeeded("month", month));
    }

    @GET
    @Path("/meter-monthly")
    @Allowed(roles = {Role.FINANCE, Role.METER_READER, Role.CS_MANAGER, Role.SUPERVISOR, Role.AUDIT, Role.GM})
    @Operation(summary = "Readings of a month: how many, how many wrong, how many meters missed")
    public MeterMonthly meterMonthly(@QueryParam("month") @Nullable String month) {
        return desk.meterMonthly(Ask.monthNeeded("month", month));
    }
}
