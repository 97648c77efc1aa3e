package kefu.billing.account;

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
import kefu.billing.tariff.UserKind;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Gas accounts over HTTP. */
@Path("/api/v1/gas-accounts")
@Allowed(
        roles = {
            Role.METER_READER,
            Role.CASHIER,
            Role.FINANCE,
            Role.CS_MANAGER,
            Role.SUPERVISOR,
            Role.AGENT,
            Role.AUDIT,
            Role.GM
        })
public class GasAccountResource {

    private final GasAccountDesk desk;
    private final GasAccounts accounts;
    private final CurrentCaller caller;

    GasAccountResource(GasAccountDesk desk, GasAccounts accounts, CurrentCaller caller) {
        this.desk = desk;
        this.accounts = accounts;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Allowed(roles = {Role.METER_READER, Role.CASHIER, Role.FINANCE, Role.CS_MANAGER})
    @Operation(summary = "Open a supply point with its meter for a customer")
    public Response open(@NotNull @Valid OpenGasAccount asked) {
        GasAccount account = desk.open(asked, caller.get());
        return Etag.created("/api/v1/gas-accounts/" + account.id(), account.view(), account.version())
                .build();
    }

    @GET
    @Operation(summary = "Supply points, the latest first")
    public Page<GasAccountView> list(
            @QueryParam("customerId") @Nullable String customerId,
            @QueryParam("userKind") @Nullable String userKind,
            @BeanParam Paging paging) {
        List<GasAccountView> rows = new Filter()
                        .by("customerId", Ask.id("customerId", customerId))
                        .by("userKind", Ask.choice("userKind", userKind, UserKind.class))
                        .along("gas_account_customer", "customerId")
                        .along("gas_account_kind", "userKind")
                        .newestFirst(GasAccount.class, accounts, paging)
                        .stream()
                        .map(GasAccount::view)
                        .toList();
        return paging.page(rows, row -> List.of(row.id().toString()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One supply point")
    public Response get(@PathParam("id") UUID id) {
        GasAccount account = desk.get(id);
        return Etag.ok(account.view(), account.version()).build();
    }
}
