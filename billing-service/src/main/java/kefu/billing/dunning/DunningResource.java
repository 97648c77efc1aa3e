package kefu.billing.dunning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kefu.billing.casework.CustomerCaseResource;
import kefu.billing.office.Ask;
import kefu.billing.office.Filter;
import kefu.billing.office.Role;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Dunning over HTTP. Who may take which step stands in the process, not here. */
@Path("/api/v1/dunning-cases")
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
public class DunningResource extends CustomerCaseResource<DunningCaseView> {

    private final DunningFrontDesk desk;
    private final CurrentCaller caller;

    DunningResource(DunningFrontDesk desk, CurrentCaller caller) {
        super(desk, caller);
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Allowed(roles = {Role.METER_READER, Role.CASHIER, Role.FINANCE, Role.CS_MANAGER})
    @APIResponse(
            responseCode = "201",
            description = "A new case",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DunningCaseView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The customer's case that is open already",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DunningCaseView.class)))
    @Operation(
            summary = "Open the case of a customer with overdue gas debts, where that has not happened by itself",
            description = "Refused while nothing is overdue. notice (METER_READER, PHONE or WRITTEN), debt-handover"
                    + " (CASHIER), demand (METER_READER, three days after the notice at the earliest), suspend"
                    + " (METER_READER). Payment in full closes it wherever it stands. Fees for services are"
                    + " never dunned on here.")
    public Response open(@NotNull @Valid OpenDunning asked) {
        DunningFrontDesk.Opened opened = desk.open(asked.customerId(), caller.get());
        return opened.now()
                ? opened.answer()
                        .created("/api/v1/dunning-cases/"
                                + opened.answer().view().id())
                : opened.answer().ok();
    }

    @GET
    @Operation(summary = "Dunning cases, the latest first")
    public Page<DunningCaseView> list(
            @QueryParam("customerId") @Nullable String customerId,
            @QueryParam("state") @Nullable String state,
            @QueryParam("closed") @Nullable String closed,
            @BeanParam Paging paging) {
        Filter filter = new Filter()
                .by("customerId", Ask.id("customerId", customerId))
                .by("state", state)
                .by("closed", Ask.flag("closed", closed))
                .along("dunning_case_customer", "customerId")
                .along("dunning_case_state", "state")
                .along("dunning_case_closed", "closed");
        return paging.page(desk.list(filter, paging), row -> List.of(row.id().toString()));
    }
}
