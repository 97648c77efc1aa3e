package kefu.billing.discount;

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

/** Discount quotes over HTTP. */
@Path("/api/v1/discount-quotes")
@Allowed(roles = {Role.SALES, Role.CS_MANAGER, Role.MARKET_DIRECTOR, Role.FINANCE, Role.GM})
public class DiscountResource {

    private final DiscountDesk desk;
    private final CurrentCaller caller;

    DiscountResource(DiscountDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(summary = "Quote a discount to a class-A customer, down to the floor of net profit")
    public Response quote(@NotNull @Valid QuoteDiscount asked) {
        Answer<DiscountQuoteView> quoted = desk.quote(asked, caller.get());
        return quoted.created("/api/v1/discount-quotes/" + quoted.view().id());
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @Allowed(roles = {Role.CS_MANAGER, Role.MARKET_DIRECTOR, Role.GM})
    @Operation(summary = "Approve a quote of somebody else's")
    public Response approve(@PathParam("id") UUID id) {
        return desk.approve(id, caller.get()).ok();
    }

    @GET
    @Operation(summary = "Quotes, the latest first")
    public Page<DiscountQuoteView> list(
            @QueryParam("customerId") @Nullable String customerId, @BeanParam Paging paging) {
        Filter filter = new Filter()
                .by("customerId", Ask.id("customerId", customerId))
                .along("discount_quote_customer", "customerId");
        return paging.page(desk.list(filter, paging), row -> List.of(row.id().toString()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One quote")
    public Response get(@PathParam("id") UUID id) {
        return desk.get(id).ok();
    }
}
