package kefu.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.Rank;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** Says of every operation who may call it, as {@link Allowed} has it: nobody has to be refused first to learn that. */
@OpenApiFilter(RunStage.RUN)
public class CallersInOpenApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        RouteMethods methods = RouteMethods.guarded();
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((verb, operation) -> {
                    Allowed rule = methods.ruleOf(verb.name(), path);
                    if (rule != null) {
                        tell(operation, rule);
                    }
                }));
    }

    private static void tell(Operation operation, Allowed rule) {
        String said = operation.getDescription();
        operation.setDescription(said == null ? words(rule) : said + " " + words(rule));
    }

    private static String words(Allowed rule) {
        String roles = rule.roles().length == 0 ? "every operator" : String.join(", ", rule.roles());
        String rank = rule.minRank() == Rank.EMPLOYEE ? "" : ", from rank " + rule.minRank() + " up";
        return "Open to " + roles + rank + ".";
    }
}
