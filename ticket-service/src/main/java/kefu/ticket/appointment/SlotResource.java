package kefu.ticket.appointment;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.ticket.listing.Ask;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** When somebody can be met. */
@Path("/api/v1/appointment-slots")
@Allowed
public class SlotResource {

    private final SlotDesk desk;

    SlotResource(SlotDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "The times of a day somebody is free, in slots as the house has set them")
    public Page<SlotView> free(
            @QueryParam("with") @Parameter(required = true, description = "Operator to be met") @Nullable String with,
            @QueryParam("date")
                    @Parameter(
                            required = true,
                            description = "Day, such as 2024-03-04",
                            schema = @Schema(format = "date"))
                    @Nullable
                    String date,
            @BeanParam Paging paging) {
        paging.fetch();
        paging.after();
        String host = Ask.text("with", with);
        LocalDate day = Ask.day("date", date);
        if (host == null) {
            throw Ask.wrong("with", "请指明接待人", "Say whom");
        }
        if (day == null) {
            throw Ask.wrong("date", "请指明日期", "Say which day");
        }
        return desk.free(host, day, paging);
    }
}
