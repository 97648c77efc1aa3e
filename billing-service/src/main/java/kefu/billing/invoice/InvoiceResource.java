package kefu.billing.invoice;

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

/** Invoices over HTTP. */
@Path("/api/v1/invoices")
@Allowed(
        roles = {
            Role.CASHIER,
            Role.FINANCE,
            Role.METER_READER,
            Role.CS_MANAGER,
            Role.SUPERVISOR,
            Role.DEPT_MANAGER,
            Role.AGENT,
            Role.AUDIT,
            Role.GM
        })
public class InvoiceResource {

    private final InvoiceFrontDesk desk;
    private final CurrentCaller caller;

    InvoiceResource(InvoiceFrontDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Allowed(roles = {Role.CASHIER, Role.FINANCE})
    @Operation(summary = "Bill services at the prices of the tariff")
    public Response issue(@NotNull @Valid IssueInvoice asked) {
        Answer<InvoiceView> issued = desk.issue(asked, caller.get());
        return issued.created("/api/v1/invoices/" + issued.view().id());
    }

    @POST
    @Path("/{id}/voiding")
    @Idempotent
    @Allowed(roles = Role.FINANCE)
    @Operation(summary = "Take an invoice back; what was paid on it becomes credit")
    public Response takeBack(@PathParam("id") UUID id, @NotNull @Valid VoidInvoice asked) {
        return desk.takeBack(id, asked.reason(), caller.get()).ok();
    }

    @GET
    @Operation(summary = "Invoices, the latest first")
    public Page<InvoiceView> list(
            @QueryParam("customerId") @Nullable String customerId,
            @QueryParam("status") @Nullable String status,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("overdue") @Nullable String overdue,
            @BeanParam Paging paging) {
        Filter filter = new Filter()
                .by("customerId", Ask.id("customerId", customerId))
                .by("status", Ask.choice("status", status, InvoiceStatus.class))
                .by("kind", "origin.kind", Ask.choice("kind", kind, InvoiceKind.class))
                .by("overdue", Ask.flag("overdue", overdue))
                .along("invoice_customer", "customerId")
                .along("invoice_customer_status", "customerId", "status")
                .along("invoice_customer_overdue", "customerId", "overdue")
                .along("invoice_status", "status")
                .along("invoice_kind", "kind")
                .along("invoice_overdue", "overdue");
        return paging.page(desk.list(filter, paging), row -> List.of(row.id().toString()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One invoice with what is still owed")
    public Response get(@PathParam("id") UUID id) {
        return desk.get(id).ok();
    }
}
