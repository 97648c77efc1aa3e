package kefu.billing.charge;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Charges for paid services over HTTP. */
@Path("/api/v1/service-charges")
@Allowed(roles = {Role.CASHIER, Role.FINANCE, Role.CS_MANAGER, Role.SUPERVISOR, Role.AGENT, Role.AUDIT, Role.GM})
public class ChargeResource {

    private final ChargeFrontDesk desk;
    private final RemittanceDesk remittances;
    private final CurrentCaller caller;

    ChargeResource(ChargeFrontDesk desk, RemittanceDesk remittances, CurrentCaller caller) {
        this.desk = desk;
        this.remittances = remittances;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Allowed(roles = {Role.CASHIER, Role.FINANCE})
    @Operation(summary = "Charge a paid service at its price in the tariff")
    public Response charge(@NotNull @Valid ChargeService asked) {
        Answer<ServiceChargeView> charged = desk.charge(asked, caller.get());
        return charged.created("/api/v1/service-charges/" + charged.view().id());
    }

    @POST
    @Path("/{id}/invoice")
    @Idempotent
    @Allowed(roles = {Role.CASHIER, Role.FINANCE})
    @Operation(summary = "Invoice a charge")
    public Response bill(@PathParam("id") UUID id) {
        return desk.bill(id, caller.get()).ok();
    }

    @POST
    @Path("/{id}/delivery")
    @Idempotent
    @Allowed(roles = {Role.AGENT, Role.CASHIER, Role.FINANCE, Role.SUPERVISOR, Role.CS_MANAGER})
    @Operation(summary = "Record that the customer has the charge notice")
    public Response deliver(@PathParam("id") UUID id, @NotNull @Valid DeliverNotice asked) {
        return desk.deliver(id, asked, caller.get()).ok();
    }

    /** For a ticket that named nobody: obstacle NO_CUSTOMER. */
    @POST
    @Path("/{id}/customer")
    @Idempotent
    @Allowed(roles = {Role.CASHIER, Role.FINANCE, Role.CS_MANAGER})
    @Operation(summary = "Say whom a charge is for whose ticket named nobody (obstacle NO_CUSTOMER)")
    public Response assign(@PathParam("id") UUID id, @NotNull @Valid AssignCustomer asked) {
        return desk.assign(id, asked.customerId(), caller.get()).ok();
    }

    @POST
    @Path("/{id}/remittance")
    @Idempotent
    @Allowed(roles = Role.FINANCE)
    @Operation(
            summary = "Hand the money of an invoiced charge in to finance",
            description = "Refused before it is invoiced; the amount is what is open on the invoice.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ServiceChargeView.class)))
    public Response remit(@PathParam("id") UUID id, @NotNull @Valid RemitCharge asked) {
        return remittances.remit(id, asked, caller.get()).created("/api/v1/service-charges/" + id);
    }

    @GET
    @Operation(summary = "Charges, the latest first")
    public Page<ServiceChargeView> list(
            @QueryParam("customerId") @Nullable String customerId,
            @QueryParam("ticketId") @Nullable String ticketId,
            @QueryParam("status") @Nullable String status,
            @QueryParam("obstacle") @Nullable String obstacle,
            @BeanParam Paging paging) {
        Filter filter = new Filter()
                .by("customerId", Ask.id("customerId", customerId))
                .by("ticketId", Ask.id("ticketId", ticketId))
                .by("status", Ask.choice("status", status, ChargeStatus.class))
                .by("obstacle", Ask.choice("obstacle", obstacle, Obstacle.class))
                .along("service_charge_customer", "customerId")
                .along("service_charge_ticket", "ticketId")
                .along("service_charge_status", "status")
                .along("service_charge_obstacle", "obstacle");
        return paging.page(desk.list(filter, paging), row -> List.of(row.id().toString()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One charge")
    public Response get(@PathParam("id") UUID id) {
        return desk.get(id).ok();
    }
}
