package kefu.callback.attempt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kefu.platform.problem.CommonProblem;

/** All attempts, by callback and in the order they were made. */
@ApplicationScoped
public class Attempts implements PanacheRepositoryBase<Attempt, UUID> {

    /** Attempts of a callback after the given number. */
    public List<Attempt> of(UUID taskId, int after, int rows) {
        return find("taskId = ?1 and number > ?2 order by number", taskId, after)
                .range(0, rows - 1)
                .list();
    }

    /** Attempts of several callbacks at once, for a page of a list. */
    public Map<UUID, List<Attempt>> of(Collection<UUID> taskIds) {
        return taskIds.isEmpty()
                ? Map.of()
                : find("taskId in ?1 order by taskId, number", taskIds).stream()
                        .collect(Collectors.groupingBy(Attempt::taskId));
    }

    public Attempt get(UUID taskId, UUID id) {
        return find("id = ?1 and taskId = ?2", id, taskId)
                .firstResultOptional()
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有这条回访记录", "There is no such attempt"));
    }
}
