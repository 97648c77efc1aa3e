package kefu.platform.operations;

import io.quarkus.vertx.http.ManagementInterface;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Shows operators what operators did: {@code GET /operator/acts}, the latest first. */
@ApplicationScoped
class ActRoutes {

    private final OperatorActs acts;

    ActRoutes(OperatorActs acts) {
        this.acts = acts;
    }

    void register(@Observes ManagementInterface management) {
        new OperatorRoutes(management.router()).get("/acts", request -> Map.of("items", acts.latest()));
    }
}
