package kefu.billing.payment;

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
import org.jspecify.annotations.Nullable;

/** Payments over HTTP: keyed in by the cashier or finance, never by a meter reader; taken back by finance. */
@Path("/api/v1/payments")
@Allowed(roles = {Role.CASHIER, Role.FINANCE, Role.CS_MANAGER, Role.SUPERVISOR, Role.AGENT, Role.AUDIT, Role.GM})
public class PaymentResource {

    private final CashDesk desk;
    private final CurrentCaller caller;

    PaymentResource(CashDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Allowed(roles = {Role.CASHIER, Role.FINANCE})
    @Operation(
            summary = "Receive a payment; without allocations it pays the oldest debts first, the rest is credit",
            description = "The rest pays the next invoice by itself. It counts in the quarter of receivedOn.")
    public Response receive(@NotNull @Valid ReceivePayment asked) {
        Answer<PaymentView> received = desk.receive(asked, caller.get());
        return received.created("/api/v1/payments/" + received.view().id());
    }

    @POST
    @Path("/{id}/reversal")
    @Idempotent
    @Allowed(roles = Role.FINANCE)
    @Operation(summary = "Take a payment back; what it paid is owed again")
    public Response reverse(@PathParam("id") UUID id, @NotNull @Valid ReversePayment asked) {
        return desk.reverse(id, asked.reason(), caller.get()).ok();
    }

    @POST
    @Path("/{id}/allocations")
    @Idempotent
    @Allowed(roles = {Role.CASHIER, Role.FINANCE})
    @Operation(summary = "Put credit on invoices")
    public Response useCredit(@PathParam("id") UUID id, @NotNull @Valid UseCredit asked) {
        return desk.useCredit(id, asked, caller.get()).ok();
    }

    @GET
    @Operation(summary = "Payments, the latest first")
    public Page<PaymentView> list(
            @QueryParam("customerId") @Nullable String customerId,
            @QueryParam("status") @Nullable String status,
            @BeanParam Paging paging) {
        Filter filter = new Filter()
                .by("customerId", Ask.id("customerId", customerId))
                .by("status", Ask.choice("status", status, PaymentStatus.class))
                .along("payment_customer", "customerId")
                .along("payment_status", "status");
        return paging.page(desk.list(filter, paging), row -> List.of(row.id().toString()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One payment with the invoices it lies on")
    public Response get(@PathParam("id") UUID id) {
        return desk.get(id).ok();
    }
}
