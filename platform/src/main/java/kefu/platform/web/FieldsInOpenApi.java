package kefu.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Tells of {@code fields} on everything that is read as JSON ({@link PartialAnswerFilter}). */
@OpenApiFilter(RunStage.RUN)
public class FieldsInOpenApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().values().stream()
                    .filter(path -> path.getGET() != null && isJson(path.getGET()))
                    .forEach(path -> path.getGET().addParameter(fields()));
        }
    }

    private static boolean isJson(Operation operation) {
        APIResponse answer = operation.getResponses() == null
                ? null
                : operation.getResponses().getAPIResponse("200");
        return answer != null
                && (answer.getContent() == null || answer.getContent().hasMediaType(MediaType.APPLICATION_JSON));
    }

    private static Parameter fields() {
        return OASFactory.createParameter()
                .in(Parameter.In.QUERY)
                .name(PartialAnswerFilter.FIELDS)
                .description("Only these fields, by name and separated by commas; of a list, those of each item")
                .schema(SharedSchemas.text("").description(null));
    }
}
