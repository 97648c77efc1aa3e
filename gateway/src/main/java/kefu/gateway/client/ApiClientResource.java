package kefu.gateway.client;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** API clients, for whoever runs the system (系统管理); no program may administer programs. */
@Path("/api/v1/api-clients")
@Tag(name = "Administration", description = "系统管理")
@Allowed(roles = "SYS_ADMIN")
public class ApiClientResource {

    private static final String PATH = "/api/v1/api-clients/";
    private static final int USUAL_OVERLAP = 24;

    private final ApiClientDesk desk;
    private final ApiClients clients;
    private final ApiClientShelf shelf;

    ApiClientResource(ApiClientDesk desk, ApiClients clients, ApiClientShelf shelf) {
        this.desk = desk;
        this.clients = clients;
        this.shelf = shelf;
    }

    @GET
    @Operation(summary = "API clients, the newest first")
    public Page<ApiClientView> list(@QueryParam("enabled") @Nullable String enabled, @BeanParam Paging paging) {
        List<ApiClientView> rows = shelf.views(clients.list(flag(enabled), paging));
        return paging.page(rows, last -> List.of(last.id().toString()));
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Make an API client",
            description = "The answer holds its first `secret`, which is shown this once: a repetition of the request"
                    + " under the same Idempotency-Key does not show it again.")
    public Response create(@NotNull @Valid NewApiClient body) {
        ApiClientDesk.Made made = desk.create(body);
        return Etag.created(
                        PATH + made.client().id(),
                        shelf.view(made.client(), made.secret()),
                        made.client().version())
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One API client")
    public Response get(@PathParam("id") UUID id) {
        return answer(clients.get(id), null);
    }

    @PATCH
    @Path("{id}")
    @Idempotent
    @Operation(summary = "Change what an API client may do", description = "In force within seconds on all replicas.")
    @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(implementation = Granted.class)))
    public Response change(@PathParam("id") UUID id, @NotNull JsonNode body) {
        return answer(desk.change(id, body), null);
    }

    @POST
    @Path("{id}/secrets")
    @Idempotent
    @Operation(
            summary = "Hand out a second secret",
            description = "The first one stays good for the overlap. The answer shows the new `secret`, this once.")
    public Response rotate(@PathParam("id") UUID id, @NotNull @Valid RotationCommand body) {
        int hours = Objects.requireNonNullElse(body.overlapHours(), USUAL_OVERLAP);
        ApiClientDesk.Made made = desk.rotate(id, Duration.ofHours(hours));
        return answer(made.client(), made.secret());
    }

    @DELETE
    @Path("{id}/secrets/{secret}")
    @Operation(summary = "Withdraw a secret at once")
    public Response withdraw(@PathParam("id") UUID id, @PathParam("secret") UUID secret) {
        return answer(desk.withdraw(id, secret), null);
    }

    @POST
    @Path("{id}/disablement")
    @Idempotent
    @Operation(
            summary = "Shut an API client out",
            description = "Within seconds on all replicas, tokens it holds already included.")
    public Response disable(@PathParam("id") UUID id, @NotNull @Valid ReasonCommand body) {
        return answer(desk.disable(id, body.reason()), null);
    }

    @POST
    @Path("{id}/enablement")
    @Idempotent
    @Operation(summary = "Let a disabled API client in again")
    public Response enable(@PathParam("id") UUID id, @NotNull @Valid ReasonCommand body) {
        return answer(desk.enable(id, body.reason()), null);
    }

    private Response answer(ApiClient client, @Nullable String secret) {
        return Etag.ok(shelf.view(client, secret), client.version()).build();
    }

    private static @Nullable Boolean flag(@Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default ->
                throw CommonProblem.INVALID
                        .because("查询参数无效", "A query parameter is not valid")
                        .at("?enabled", "invalid-value", "只能取 true 或 false", "Must be true or false");
        };
    }
}
