package kefu.billing.tariff;

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
import kefu.billing.office.Role;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The tariff over HTTP: everybody may know it, finance keeps it. */
@Path("/api/v1/tariff-items")
public class TariffResource {

    private final TariffDesk desk;
    private final TariffItems items;
    private final CurrentCaller caller;

    TariffResource(TariffDesk desk, TariffItems items, CurrentCaller caller) {
        this.desk = desk;
        this.items = items;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Allowed(roles = {Role.FINANCE, Role.GM})
    @Operation(summary = "Add a price to the tariff")
    public Response add(@NotNull @Valid AddTariffItem added) {
        TariffItem item = desk.add(added, caller.get());
        return Etag.created("/api/v1/tariff-items/" + item.id(), item.view(), item.version())
                .build();
    }

    @GET
    @Allowed
    @Operation(summary = "The tariff; with on, the prices of that day")
    public Page<TariffItemView> list(
            @QueryParam("code") @Nullable String code,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("on") @Nullable String on,
            @BeanParam Paging paging) {
        List<TariffItemView> rows =
                items.list(code, Ask.choice("kind", kind, TariffKind.class), Ask.date("on", on), paging).stream()
                        .map(TariffItem::view)
                        .toList();
        return paging.page(rows, row -> List.of(row.code(), row.effectiveFrom().toString()));
    }

    @GET
    @Path("/{id}")
    @Allowed
    @Operation(summary = "One price")
    public Response get(@PathParam("id") UUID id) {
        TariffItem item = desk.get(id);
        return Etag.ok(item.view(), item.version()).build();
    }
}
