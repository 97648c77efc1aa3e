package kefu.gateway.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kefu.gateway.route.Services;
import kefu.platform.identity.Allowed;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The manual as one catalogue: the processes of all services, and the policies in force. */
@Path("/api/v1")
@Allowed
@Tag(name = "Processes")
public class ProcessCatalogueResource {

    private final Services services;

    ProcessCatalogueResource(Services services) {
        this.services = services;
    }

    @GET
    @Path("/processes")
    @Operation(
            summary = "All processes of the manual",
            description = "A service that does not answer is named in `missing`.")
    public ObjectNode processes(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        Map<String, String> told = services.askAll("/api/v1/processes", bearer, language);
        List<JsonNode> found = new ArrayList<>();
        told.values().forEach(body -> Json.read(body).path("items").forEach(found::add));
        ObjectNode answer = Json.object();
        found.sort(Comparator.comparing(process -> process.path("key").asText()));
        answer.putArray("items").addAll(found);
        return withMissing(answer, told);
    }

    @GET
    @Path("/processes/{key}")
    @Operation(
            summary = "One process: its forms, states, steps, clocks and diagram",
            description = "While a service that might know it does not answer, one that nobody else knows is a `503`.")
    public JsonNode process(
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return services.askWhoKnows("/api/v1/processes/" + key, bearer, language)
                .map(Json::read)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有这个流程", "There is no such process"));
    }

    @GET
    @Path("/policies")
    @Operation(
            summary = "The limits and thresholds in force, by service",
            description = "A service that does not answer is named in `missing`.")
    public ObjectNode policies(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        ObjectNode answer = Json.object();
        Map<String, String> told = services.askAll("/api/v1/policies", bearer, language);
        told.forEach((service, body) -> answer.set(service, Json.read(body)));
        return withMissing(answer, told);
    }

    private ObjectNode withMissing(ObjectNode answer, Map<String, String> told) {
        List<String> missing = services.names().stream()
                .filter(service -> !told.containsKey(service))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            answer.set("missing", Json.tree(missing));
        }
        return answer;
    }
}
