package kefu.gateway.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.json.Json;
import kefu.platform.web.AlongIndex;
import kefu.platform.web.Correlation;
import kefu.platform.web.Paging;

/** Every administrative act, written in the transaction of the act itself: neither is there without the other. */
@ApplicationScoped
public class AuditLog implements PanacheRepositoryBase<AdministrativeAct, UUID> {

    private final Clock clock;
    private final CurrentCaller caller;

    AuditLog(Clock clock, CurrentCaller caller) {
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Records what the current caller does.
     *
     * @param act such as {@code api-client.disabled}
     * @param subject the id of what is administered
     * @param details facts, never a secret
     */
    public void record(String act, UUID subject, Map<String, ?> details) {
        record(caller.get().operator(), act, subject, details);
    }

    /** Records what somebody did whom nothing vouches for, such as a program that was refused. */
    public void recordOf(String somebody, String act, UUID subject, Map<String, ?> details) {
        record(somebody, act, subject, details);
    }

    private void record(String operator, String act, UUID subject, Map<String, ?> details) {
        Instant now = clock.instant();
        persist(new AdministrativeAct(Uuid7.at(now), now, operator, act, subject, Json.write(details))
                .during(Correlation.current()));
    }

    /** One page, the latest first. */
    List<AdministrativeAct> list(Map<String, Object> wanted, Paging paging) {
        String index = wanted.containsKey("subject")
                ? "administrative_act_subject"
                : wanted.containsKey("operator")
                        ? "administrative_act_operator"
                        : wanted.containsKey("act") ? "administrative_act_act" : AlongIndex.PRIMARY;
        return AlongIndex.newestFirst(getEntityManager(), AdministrativeAct.class, wanted, index, paging);
    }
}
