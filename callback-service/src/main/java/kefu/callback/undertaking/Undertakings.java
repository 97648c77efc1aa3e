package kefu.callback.undertaking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.web.AlongIndex;
import kefu.platform.web.Paging;

/** Undertakings as stored, and their histories. */
@ApplicationScoped
class Undertakings implements PanacheRepositoryBase<Undertaking, UUID> {

    /** The latest first. */
    List<Undertaking> list(String process, Map<String, Object> wanted, Paging paging) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("process", process);
        all.putAll(wanted);
        return AlongIndex.newestFirst(getEntityManager(), Undertaking.class, all, index(all), paging);
    }

    /** What is about one customer is little; the rest is tested row by row. */
    private static String index(Map<String, Object> wanted) {
        if (wanted.containsKey("customerId")) {
            return "undertaking_customer";
        }
        return wanted.containsKey("state")
                ? "undertaking_state"
                : wanted.containsKey("closed") ? "undertaking_closed" : "undertaking_process";
    }

    /** What happened to an undertaking, the latest first. */
    List<UndertakingEntry> history(UUID undertaking, Paging paging) {
        return AlongIndex.newestFirst(
                getEntityManager(),
                UndertakingEntry.class,
                Map.of("caseId", undertaking),
                "undertaking_entry_case",
                paging);
    }

    /** Whatever waits for this callback. */
    Optional<Undertaking> findWaitingFor(UUID callback) {
        return find("callbackId", callback).firstResultOptional();
    }
}
