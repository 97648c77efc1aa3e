package kefu.billing.reading;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kefu.billing.office.Role;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Visits in vain over HTTP: the meter reader records them, nobody changes them. */
@Path("/api/v1/gas-accounts/{id}/missed-readings")
@Allowed(roles = {Role.METER_READER, Role.CASHIER, Role.FINANCE, Role.CS_MANAGER, Role.AUDIT, Role.GM})
public class MissedReadingResource {

    private final MissedReadingDesk desk;
    private final CurrentCaller caller;

    MissedReadingResource(MissedReadingDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Allowed(roles = Role.METER_READER)
    @Operation(summary = "Record that nobody let the reader in (NOT_ACCESSED); READ once the meter has been read")
    public Response record(@PathParam("id") UUID id, @NotNull @Valid RecordMissedReading asked) {
        MissedReadingView visit = desk.record(id, asked, caller.get());
        return Response.created(URI.create("/api/v1/gas-accounts/" + id + "/missed-readings/" + visit.id()))
                .entity(visit)
                .build();
    }

    @GET
    @Operation(summary = "Visits in vain, the latest first")
    public Page<MissedReadingView> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return paging.page(desk.list(id, paging), row -> List.of(row.id().toString()));
    }

    @GET
    @Path("/{missed}")
    @Operation(summary = "One visit in vain")
    public MissedReadingView get(@PathParam("id") UUID id, @PathParam("missed") UUID missed) {
        return desk.get(id, missed);
    }
}
