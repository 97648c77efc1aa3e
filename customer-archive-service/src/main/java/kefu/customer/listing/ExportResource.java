package kefu.customer.listing;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kefu.customer.Asked;
import kefu.customer.Roles;
import kefu.customer.file.FileRow;
import kefu.platform.identity.Allowed;
import kefu.platform.transfer.ExportSheet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Customer files as one file. */
@Path("/api/v1/customers/export")
@Tag(name = "Customers")
public class ExportResource {

    private final ExportDesk desk;

    ExportResource(ExportDesk desk) {
        this.desk = desk;
    }

    @GET
    @Produces({"application/x-ndjson", "text/csv"})
    @Allowed(
            roles = {
                Roles.SUPERVISOR,
                Roles.CS_MANAGER,
                Roles.INFO_CLERK,
                Roles.CUSTOMER_INFO_MANAGER,
                Roles.ARCHIVE_KEEPER,
                Roles.SALES,
                Roles.GM
            })
    @Operation(
            operationId = "exportCustomers",
            summary = "All files a list would show, as a file that can be imported again; every file given is logged",
            description =
                    "The filters are those of the list. Identifiers are masked as in each file by itself. After a broken"
                            + " connection go on with the id of the last whole row in after; with updatedSince, with its updatedAt.")
    @APIResponse(
            responseCode = "200",
            description = "One row a file; in CSV a header first",
            content = {
                @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = String.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response export(
            @BeanParam FileQuery query,
            @QueryParam("format") @Parameter(schema = @Schema(enumeration = {"NDJSON", "CSV"})) @Nullable String format,
            @QueryParam("after")
                    @Parameter(description = "The id of the last row that has come", schema = @Schema(format = "uuid"))
                    @Nullable
                    String after,
            @QueryParam("purpose") @Nullable String purpose) {
        ExportSheet sheet = ExportSheet.of(format, FileRow.columns());
        UUID last = ExportSheet.after(after);
        Criteria wanted = query.read();
        if (last != null && wanted.order() != ListOrder.NEWEST) {
            throw Asked.unreadable("after", "不能与该筛选同时使用", "Does not go with this filter: begin with its last value");
        }
        List<String> from = last == null ? List.of() : List.of(last.toString());
        return sheet.<ExportDesk.Placed>answer(
                "customers",
                ExportDesk.Placed::line,
                previous -> desk.page(wanted, previous == null ? from : previous.keys(), purpose));
    }
}
