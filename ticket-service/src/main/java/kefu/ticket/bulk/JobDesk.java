package kefu.ticket.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.Caller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Correlation;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import kefu.ticket.action.ActionRoles;
import kefu.ticket.policy.TicketPolicies;
import kefu.ticket.search.ListFilter;
import kefu.ticket.search.TicketPages;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketProblem;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Begins, cancels and takes back work on many tickets. A job belongs to whoever started it and to his supervisors; for
 * everybody else it does not exist. Which tickets it is about is settled when it begins.
 */
@ApplicationScoped
class JobDesk {

    private static final int MOST = 10_000;
    private static final Logger LOG = Logger.getLogger(JobDesk.class);

    private final TicketBook tickets;
    private final TicketPages lists;
    private final Jobs jobs;
    private final Items items;
    private final BulkNudge nudge;
    private final TicketPolicies policies;
    private final Preconditions preconditions;
    private final Clock clock;

    JobDesk(
            TicketBook tickets,
            TicketPages lists,
            Jobs jobs,
            Items items,
            BulkNudge nudge,
            TicketPolicies policies,
            Preconditions preconditions,
            Clock clock) {
        this.tickets = tickets;
        this.lists = lists;
        this.jobs = jobs;
        this.items = items;
        this.nudge = nudge;
        this.policies = policies;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    @Transactional
    Job start(NewJob asked, Caller who) {
        tickets.insider();
        asked.action().check("/action");
        ActionRoles.check(asked.action(), who);
        List<UUID> meant = meant(asked);
        Instant now = clock.instant();
        Job job = new Job(
                Uuid7.at(now),
                0,
                asked.action(),
                Boolean.TRUE.equals(asked.dryRun()),
                meant.isEmpty() ? JobStatus.DONE : JobStatus.RUNNING,
                who.operator(),
                who,
                Correlation.current(),
                new Job.Counts(meant.size(), 0, 0, 0),
                now,
                meant.isEmpty() ? now : null,
                null);
        jobs.keep(job);
        items.keep(job.id(), meant);
        nudge.afterCommit();
        LOG.infof("Job %s: %s on %d tickets by %s", job.id(), asked.action().kind(), meant.size(), who.operator());
        return job;
    }

    private List<UUID> meant(NewJob asked) {
        List<UUID> named = asked.tickets();
        ListFilter filter = asked.filter();
        if ((named == null) == (filter == null)) {
            throw CommonProblem.INVALID
                    .because("请给出 tickets 或 filter 之一", "Name either tickets or a filter")
                    .at("/tickets", "either-or", "与 filter 二选一", "Either these or a filter");
        }
        if (filter == null) {
            return List.copyOf(new LinkedHashSet<>(named == null ? List.of() : named));
        }
        lists.check(filter, "/filter");
        List<UUID> found = lists.ids(filter, tickets.insider(), MOST + 1);
        if (found.size() > MOST) {
            throw CommonProblem.INVALID
                    .because("超过 10000 张工单，请缩小范围", "These are more than 10 000 tickets: narrow it")
                    .at("/filter", "too-many", "超过 10000 张", "Are more than 10 000");
        }
        return found;
    }

    @Transactional
    Job get(UUID id, Caller who) {
        tickets.insider();
        return jobs.find(id)
                .filter(job -> job.startedBy().equals(who.operator()) || who.has("SUPERVISOR") || who.has("CS_MANAGER"))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有这项作业", "There is no such job"));
    }

    @Transactional
    List<Job> mine(Caller who, Paging paging) {
        tickets.insider();
        return jobs.list(who.operator(), paging);
    }

    @Transactional
    List<ItemView> items(UUID id, Items.Part part, Caller who) {
        return items.list(get(id, who), part, who.operator());
    }

    /** What is done already stays done; what is in hand is finished. */
    @Transactional
    Job cancel(UUID id, Caller who) {
        Job job = get(id, who);
        preconditions.honour(job.version());
        return move(job, JobStatus.CANCELLED, who);
    }

    @Transactional
    Job undo(UUID id, Caller who) {
        Job job = get(id, who);
        preconditions.honour(job.version());
        job.status().to(JobStatus.UNDOING);
        Instant until = job.undoUntil();
        if (until == null || clock.instant().isAfter(until)) {
            var refusal =
                    TicketProblem.NOT_UNDOABLE.because("作业不可撤销，或已过撤销期限", "It cannot be taken back, or not any more");
            throw until == null ? refusal : refusal.with("undoUntil", until.toString());
        }
        Job undoing = move(job, JobStatus.UNDOING, who);
        nudge.afterCommit();
        return undoing;
    }

    /** Everything it is about has come to something. */
    @Transactional
    void ended(Job job) {
        JobStatus end = job.status() == JobStatus.UNDOING ? JobStatus.UNDONE : JobStatus.DONE;
        if (jobs.move(job, moved(job, end), job.acting())) {
            LOG.infof("Job %s has ended: %s", job.id(), end);
        }
    }

    private Jobs.Moved moved(Job job, JobStatus to) {
        Instant now = clock.instant();
        return switch (to) {
            case DONE, CANCELLED -> new Jobs.Moved(to, now, undoUntil(job, now));
            case UNDONE -> new Jobs.Moved(to, now, null);
            case RUNNING, UNDOING -> new Jobs.Moved(to, null, null);
        };
    }

    private @Nullable Instant undoUntil(Job job, Instant ended) {
        return job.dryRun() || !job.action().kind().undoable()
                ? null
                : ended.plus(Duration.ofMinutes(policies.undoMinutes()));
    }

    private Job move(Job job, JobStatus to, Caller who) {
        job.status().to(to);
        if (!jobs.move(job, moved(job, to), who)) {
            throw CommonProblem.CONFLICT.because("作业状态刚刚变化，请重试", "The job has just gone on: look again");
        }
        LOG.infof("Job %s: %s by %s", job.id(), to, who.operator());
        return get(job.id(), who);
    }
}
