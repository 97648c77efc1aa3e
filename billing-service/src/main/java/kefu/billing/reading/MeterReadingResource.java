package kefu.billing.reading;

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
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Meter readings over HTTP: only a meter reader takes or corrects them. */
@Path("/api/v1/meter-readings")
@Allowed(roles = {Role.METER_READER, Role.CASHIER, Role.FINANCE, Role.CS_MANAGER, Role.AUDIT, Role.GM})
public class MeterReadingResource {

    private final ReadingDesk desk;
    private final MeterReadings readings;
    private final CurrentCaller caller;

    MeterReadingResource(ReadingDesk desk, MeterReadings readings, CurrentCaller caller) {
        this.desk = desk;
        this.readings = readings;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Allowed(roles = Role.METER_READER)
    @Operation(summary = "Record what a meter showed; a meter with reading days is read only on those")
    public Response take(@NotNull @Valid TakeReading asked) {
        return created(desk.take(asked, caller.get()));
    }

    @POST
    @Path("/{id}/correction")
    @Idempotent
    @Allowed(roles = Role.METER_READER)
    @Operation(summary = "Correct the last reading of a meter; the wrong one stays, marked")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = MeterReadingView.class)))
    public Response correct(@PathParam("id") UUID id, @NotNull @Valid CorrectReading asked) {
        return created(desk.correct(id, asked, caller.get()));
    }

    @GET
    @Operation(summary = "Readings, the latest first")
    public Page<MeterReadingView> list(
            @QueryParam("gasAccountId") @Nullable String gasAccountId,
            @QueryParam("customerId") @Nullable String customerId,
            @QueryParam("month") @Nullable String month,
            @BeanParam Paging paging) {
        List<MeterReadingView> rows = new Filter()
                        .by("gasAccountId", Ask.id("gasAccountId", gasAccountId))
                        .by("customerId", Ask.id("customerId", customerId))
                        .by("month", "readMonth", month)
                        .along("meter_reading_account", "gasAccountId")
                        .along("meter_reading_customer", "customerId")
                        .along("meter_reading_month", "month")
                        .newestFirst(MeterReading.class, readings, paging)
                        .stream()
                        .map(MeterReadingView::of)
                        .toList();
        return paging.page(rows, row -> List.of(row.id().toString()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One reading")
    public Response get(@PathParam("id") UUID id) {
        MeterReading reading = desk.get(id);
        return Etag.ok(MeterReadingView.of(reading), reading.version()).build();
    }

    private static Response created(MeterReading reading) {
        return Etag.created("/api/v1/meter-readings/" + reading.id(), MeterReadingView.of(reading), reading.version())
                .build();
    }
}
