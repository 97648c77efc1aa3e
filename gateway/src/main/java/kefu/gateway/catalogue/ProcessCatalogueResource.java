package kefu.gateway.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
        ArrayNode missing = Json.object().arrayNode();
        services.names().stream().filter(service -> !told.containsKey(service)).forEach(missing::add);
        found.sort(Comparator.comparing(process -> process.path("key").asText()));
        answer.putArray("items").addAll(found);
        if (!missing.isEmpty()) {
            answer.set("missing", missing);
        }
        return answer;
    }

    @GET
    @Path("/processes/{key}")
    @Operation(summary = "One process: its forms, states, steps, clocks and diagram")
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
    @Operation(summary = "The limits and thresholds in force, by service")
    public ObjectNode policies(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        ObjectNode answer = Json.object();
        services.askAll("/api/v1/policies", bearer, language)
                .forEach((service, body) -> answer.set(service, Json.read(body)));
        return answer;
    }
}
