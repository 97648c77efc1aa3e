package kefu.billing.ledger;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import kefu.billing.office.Ask;
import kefu.billing.office.Filter;
import kefu.billing.office.Role;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The books over HTTP: to read only. There is no route that changes an entry. */
@Path("/api/v1/ledger/entries")
@Allowed(roles = {Role.FINANCE, Role.AUDIT, Role.GM})
public class LedgerResource {

    private final LedgerDesk desk;

    LedgerResource(LedgerDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Journal entries, the latest first; debits and credits of each are equal")
    public Page<JournalEntryView> list(
            @QueryParam("customerId") @Nullable String customerId,
            @QueryParam("sourceId") @Nullable String sourceId,
            @QueryParam("bookedOn") @Nullable String bookedOn,
            @BeanParam Paging paging) {
        Filter filter = new Filter()
                .by("customerId", Ask.id("customerId", customerId))
                .by("sourceId", Ask.id("sourceId", sourceId))
                .by("bookedOn", Ask.date("bookedOn", bookedOn))
                .along("journal_entry_customer", "customerId")
                .along("journal_entry_source", "sourceId")
                .along("journal_entry_day", "bookedOn");
        return paging.page(desk.list(filter, paging), row -> List.of(row.id().toString()));
    }
}
