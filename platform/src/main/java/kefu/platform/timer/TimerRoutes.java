package kefu.platform.timer;

import io.quarkus.vertx.http.ManagementInterface;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kefu.platform.operations.OperatorRoutes;

/** Shows operators how the timers stand and which fail: {@code GET /operator/timers}, {@code …/failing}. */
@ApplicationScoped
class TimerRoutes {

    private final TimerState state;

    TimerRoutes(TimerState state) {
        this.state = state;
    }

    void register(@Observes ManagementInterface management) {
        new OperatorRoutes(management.router())
                .get("/timers", request -> state.look())
                .get("/timers/failing", request -> state.failing());
    }
}
