package kefu.customer.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kefu.customer.Roles;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reviews of a file. */
@Path("/api/v1/customers/{id}/reviews")
@Tag(name = "Reviews")
@Allowed(
        roles = {Roles.SUPERVISOR, Roles.CS_MANAGER, Roles.INFO_CLERK, Roles.CUSTOMER_INFO_MANAGER, Roles.ARCHIVE_KEEPER
        })
public class ReviewResource {

    private final ReviewDesk desk;

    ReviewResource(ReviewDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "reviewCustomer",
            summary = "Say that the file was verified; the next review counts from today")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReviewView.class)))
    public Response review(@PathParam("id") UUID id, @NotNull @Valid NewReview body) {
        return Response.status(Response.Status.CREATED)
                .entity(desk.review(id, body))
                .build();
    }

    @GET
    @Operation(operationId = "listReviews", summary = "Reviews of the file, the latest first")
    public Page<ReviewView> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return desk.list(id, paging);
    }
}
