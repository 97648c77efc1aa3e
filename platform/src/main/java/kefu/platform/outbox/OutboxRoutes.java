package kefu.platform.outbox;

import io.quarkus.vertx.http.ManagementInterface;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kefu.platform.operations.OperatorRoutes;

/** Shows operators how the outbox stands: {@code GET /operator/outbox}. */
@ApplicationScoped
class OutboxRoutes {

    private final OutboxState state;

    OutboxRoutes(OutboxState state) {
        this.state = state;
    }

    void register(@Observes ManagementInterface management) {
        new OperatorRoutes(management.router()).get("/outbox", request -> state.look());
    }
}
