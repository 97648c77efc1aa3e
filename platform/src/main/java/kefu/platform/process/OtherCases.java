package kefu.platform.process;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;

/** A service that knows nothing of other cases does not start with a definition that speaks of them: no rule is silently lost. */
@ApplicationScoped
@Startup
class OtherCases {

    OtherCases(Processes processes, Instance<KnowsOtherCases> keeper) {
        if (keeper.isUnsatisfied()) {
            refuse(processes.list());
        }
    }

    static void refuse(List<Definition> definitions) {
        List<String> speaking = definitions.stream()
                .filter(definition ->
                        definition.unique() != null || !definition.counts().isEmpty())
                .map(Definition::key)
                .toList();
        if (!speaking.isEmpty()) {
            throw new IllegalStateException(
                    "This service keeps neither 'unique' nor 'counts', which these processes rely on: " + speaking);
        }
    }
}
