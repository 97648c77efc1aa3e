package kefu.customer.departure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import kefu.customer.Roles;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.OperatorId;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Departures of those who look after customers. */
@Path("/api/v1/salespeople/{operator: " + OperatorId.PATTERN + "}/departures")
@Tag(name = "Departures")
@Allowed(roles = {Roles.MARKET_DIRECTOR, Roles.CS_MANAGER, Roles.SUPERVISOR})
public class DepartureResource {

    private final DepartureDesk desk;

    DepartureResource(DepartureDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "recordDeparture",
            summary = "Hand the customers of somebody who leaves to their successors")
    public Response record(@PathParam("operator") String operator, @NotNull @Valid RecordDeparture body) {
        DepartureView recorded = desk.record(operator, body);
        return Response.created(URI.create("/api/v1/salespeople/" + operator + "/departures/" + recorded.id()))
                .entity(recorded)
                .build();
    }

    @GET
    @Operation(operationId = "listDepartures", summary = "Departures of this operator, the latest first")
    public Page<DepartureView> list(@PathParam("operator") String operator, @BeanParam Paging paging) {
        return desk.list(operator, paging);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeparture", summary = "One departure with the customers handed over")
    public DepartureView get(@PathParam("operator") String operator, @PathParam("id") UUID id) {
        return desk.get(operator, id);
    }
}
