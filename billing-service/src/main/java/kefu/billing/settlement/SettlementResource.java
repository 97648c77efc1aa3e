package kefu.billing.settlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kefu.billing.office.Ask;
import kefu.billing.office.Filter;
import kefu.billing.office.Role;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Answer;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/** Settlement statements over HTTP: the meter reader fills, has them signed and delivers; the cashier keys them in. */
@Path("/api/v1/settlements")
@Allowed(roles = {Role.METER_READER, Role.CASHIER, Role.FINANCE, Role.CS_MANAGER, Role.AUDIT, Role.GM})
public class SettlementResource {

    private final SettlementDesk desk;
    private final EntryDesk entry;
    private final CurrentCaller caller;

    SettlementResource(SettlementDesk desk, EntryDesk entry, CurrentCaller caller) {
        this.desk = desk;
        this.entry = entry;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Allowed(roles = Role.METER_READER)
    @Operation(
            summary = "Fill in the statement of a reading (气费结算单)",
            description = "Volume and price follow from the reading and the tariff. It goes on to signature,"
                    + " delivery and entry.")
    public Response fill(@NotNull @Valid FillSettlement asked) {
        Answer<SettlementView> filled = desk.fill(asked, caller.get());
        return filled.created("/api/v1/settlements/" + filled.view().id());
    }

    @POST
    @Path("/{id}/signature")
    @Idempotent
    @Allowed(roles = Role.METER_READER)
    @Operation(summary = "Note that the customer has signed the statement")
    public Response sign(@PathParam("id") UUID id, @NotNull @Valid SignSettlement asked) {
        return desk.sign(id, asked).ok();
    }

    @POST
    @Path("/{id}/delivery")
    @Idempotent
    @Allowed(roles = Role.METER_READER)
    @Operation(
            summary = "Note that the statement was delivered; the week of payment begins",
            description = "payBy is a week after the delivery; unpaid after that day it is overdue.")
    public Response deliver(
            @PathParam("id") UUID id, @RequestBody(required = false) @Nullable @Valid DeliverSettlement asked) {
        return entry.deliver(id, asked == null ? null : asked.deliveredOn()).ok();
    }

    @POST
    @Path("/{id}/entry")
    @Idempotent
    @Allowed(roles = Role.CASHIER)
    @Operation(
            summary = "Key the volume of a signed statement in; it is invoiced",
            description = "Refused while the customer has not signed, and where the volume is not that of the"
                    + " statement.")
    public Response enter(
            @PathParam("id") UUID id, @RequestBody(required = false) @Nullable @Valid EnterSettlement asked) {
        return entry.enter(id, asked == null ? null : asked.volume(), caller.get())
                .ok();
    }

    @POST
    @Path("/{id}/voiding")
    @Idempotent
    @Allowed(roles = {Role.METER_READER, Role.FINANCE})
    @Operation(summary = "Take a statement back; its reading can be settled again")
    public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid VoidSettlement asked) {
        return desk.withdraw(id, asked.reason()).ok();
    }

    @GET
    @Operation(summary = "Statements, the latest first")
    public Page<SettlementView> list(
            @QueryParam("customerId") @Nullable String customerId,
            @QueryParam("gasAccountId") @Nullable String gasAccountId,
            @QueryParam("status") @Nullable String status,
            @BeanParam Paging paging) {
        Filter filter = new Filter()
                .by("customerId", Ask.id("customerId", customerId))
                .by("gasAccountId", Ask.id("gasAccountId", gasAccountId))
                .by("status", Ask.choice("status", status, SettlementStatus.class))
                .along("settlement_customer", "customerId")
                .along("settlement_account", "gasAccountId")
                .along("settlement_status", "status");
        return paging.page(desk.list(filter, paging), row -> List.of(row.id().toString()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One statement with its days")
    public Response get(@PathParam("id") UUID id) {
        return desk.get(id).ok();
    }
}
