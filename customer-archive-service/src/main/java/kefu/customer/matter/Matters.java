package kefu.customer.matter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.web.AlongIndex;
import kefu.platform.web.Paging;

/** Matters as stored, and their histories. */
@ApplicationScoped
class Matters implements PanacheRepositoryBase<Matter, UUID> {

    /** The latest first. */
    List<Matter> list(String process, Map<String, Object> wanted, Map<String, Object> narrowing, Paging paging) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("process", process);
        all.putAll(wanted);
        all.putAll(narrowing);
        return AlongIndex.newestFirst(getEntityManager(), Matter.class, all, index(all), paging);
    }

    /** What belongs to one customer, person or department is little; the rest is tested row by row. */
    private static String index(Map<String, Object> wanted) {
        for (Map.Entry<String, String> one : List.of(
                Map.entry("customerId", "matter_customer"),
                Map.entry("openedBy", "matter_opener"),
                Map.entry("department", "matter_department"),
                Map.entry("state", "matter_state"),
                Map.entry("closed", "matter_closed"))) {
            if (wanted.containsKey(one.getKey())) {
                return one.getValue();
            }
        }
        return "matter_process";
    }

    /** What happened to a matter, the latest first. */
    List<MatterEntry> history(UUID matter, Paging paging) {
        return AlongIndex.newestFirst(
                getEntityManager(), MatterEntry.class, Map.of("caseId", matter), "matter_entry_case", paging);
    }

    /** The latest request of an operator about a customer that was granted and is not over. */
    Optional<Matter> findGranted(UUID customer, String operator, String process) {
        return find(
                        "customerId = ?1 and process = ?2 and openedBy = ?3 and state in ('GRANTED', 'VIEWED')"
                                + " order by id desc",
                        customer,
                        process,
                        operator)
                .firstResultOptional();
    }
}
