package kefu.platform.process;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;

/** A service that counts no cases does not start with a definition that speaks of how many there were: no rule is silently lost. */
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
                .filter(definition -> !definition.counts().isEmpty())
                .map(Definition::key)
                .toList();
        if (!speaking.isEmpty()) {
            throw new IllegalStateException(
                    "This service keeps no 'counts', which these processes rely on: " + speaking);
        }
    }
}
