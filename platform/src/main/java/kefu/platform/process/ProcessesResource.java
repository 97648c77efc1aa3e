package kefu.platform.process;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import kefu.platform.identity.Allowed;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Etag;
import kefu.platform.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The catalogue of processes: what can be opened and taken, on which form, by whom, by when, and how it looks drawn. */
@IfBuildProperty(name = "kefu.processes.published", stringValue = "true", enableIfMissing = true)
@Path("/api/v1/processes")
@Allowed
@Tag(name = "processes", description = "The manual as data")
public class ProcessesResource {

    private final Processes processes;

    ProcessesResource(Processes processes) {
        this.processes = processes;
    }

    @GET
    @Operation(summary = "Every process in the version new cases begin with")
    public Page<ProcessSummary> list() {
        return new Page<>(processes.list().stream().map(ProcessSummary::of).toList(), null);
    }

    @GET
    @Path("/{key}")
    @Operation(
            summary = "One process: opening form, states, steps with their forms and guards, clocks, Mermaid diagram")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProcessView.class)))
    public Response get(
            @PathParam("key") String key,
            @Parameter(
                            description = "an older version; the latest if absent",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int32"))
                    @QueryParam("version")
                    @Nullable
                    String version) {
        Optional<Definition> found = version == null ? processes.find(key) : processes.find(key, number(version));
        Definition definition =
                found.orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有流程 " + key, "There is no process " + key));
        return Etag.ok(ProcessView.of(definition), definition.version()).build();
    }

    private static int number(String version) {
        if (version.matches("[0-9]{1,9}")) {
            return Integer.parseInt(version);
        }
        throw CommonProblem.INVALID
                .because("version 必须为整数", "version must be a whole number")
                .at("?version", "wrong-type", "必须为整数", "Must be a whole number");
    }
}
