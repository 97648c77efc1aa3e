package kefu.callback.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.AlongIndex;

/** All callbacks. Lists follow an index whatever they are filtered by, so a page costs the same at any depth. */
@ApplicationScoped
public class CallbackTasks implements PanacheRepositoryBase<CallbackTask, UUID> {

    /** The callback for reading; an unknown one does not exist for anybody. */
    public CallbackTask get(UUID id) {
        return findByIdOptional(id).orElseThrow(CallbackTasks::unknown);
    }

    /** The callback for changing: others who want to change it wait and then see what happened. */
    public CallbackTask getForChange(UUID id) {
        return findForChange(id).orElseThrow(CallbackTasks::unknown);
    }

    Optional<CallbackTask> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Open callbacks of one kind about one ticket. */
    List<CallbackTask> openAbout(UUID ticketId, CallbackKind kind) {
        return find("origin.ticketId = ?1 and origin.kind = ?2 and closed = false order by id", ticketId, kind)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Open callbacks of a customer that were put into somebody's hands; who has only claimed one is on the line. */
    List<CallbackTask> openInHands(UUID customer, String assignee) {
        return find(
                        "origin.customerId = ?1 and nextCall.assignee = ?2 and nextCall.heldUntil is null"
                                + " and closed = false order by id",
                        customer,
                        assignee)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** One page in the order of the deadlines. */
    public List<CallbackTask> list(TaskFilter filter, TaskFilter.After after, int rows) {
        Parameters values = new Parameters();
        String conditions = filter.conditions(values) + after.condition(values);
        TypedQuery<CallbackTask> query = getEntityManager()
                .createQuery(
                        "from CallbackTask where " + conditions + " order by deadline.dueAt, id", CallbackTask.class);
        values.map().forEach(query::setParameter);
        return AlongIndex.read(query, filter.index(), rows);
    }

    /** The callbacks a plan has already led to on these days. */
    public Map<LocalDate, UUID> ofPlan(UUID plan, LocalDate from, LocalDate to) {
        Instant first = from.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant last = to.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
        return find("origin.planId = ?1 and deadline.dueAt between ?2 and ?3", plan, first, last).stream()
                .collect(Collectors.toMap(task -> task.deadline().dueOn(), CallbackTask::id, (one, other) -> one));
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("没有这个回访任务", "There is no such callback");
    }
}
