package kefu.callback.task;

import static kefu.callback.task.CallbackStatus.DUE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.id.Numbers;
import kefu.platform.id.Uuid7;
import kefu.platform.web.Preconditions;
import org.jspecify.annotations.Nullable;

/** Opens, hands out and cancels callbacks; every change is stored with its history, its reminders and its events. */
@ApplicationScoped
public class CallbackDesk {

    /** 回访: spoken as HF-20240304-0001. */
    private static final String NUMBER = "HF";

    private final CallbackTasks tasks;
    private final Numbers numbers;
    private final Causes causes;
    private final TaskTimers timers;
    private final TaskEvents events;
    private final TaskLog log;
    private final Preconditions preconditions;

    CallbackDesk(
            CallbackTasks tasks,
            Numbers numbers,
            Causes causes,
            TaskTimers timers,
            TaskEvents events,
            TaskLog log,
            Preconditions preconditions) {
        this.tasks = tasks;
        this.numbers = numbers;
        this.causes = causes;
        this.timers = timers;
        this.events = events;
        this.log = log;
        this.preconditions = preconditions;
    }

    /** A new callback, or nothing if its cause has led to one already. */
    @Transactional
    public Optional<CallbackTask> open(NewCallback wanted, Act act) {
        UUID id = Uuid7.at(act.at());
        if (wanted.cause() != null && !causes.take(wanted.cause(), id)) {
            return Optional.empty();
        }
        CallbackTask task = new CallbackTask(id, numbers.next(NUMBER, act.at()), wanted, act);
        if (wanted.cause() != null) {
            supersede(task, act);
        }
        tasks.persist(task);
        timers.start(task, wanted);
        events.created(task);
        if (task.state() == DUE) {
            events.due(task);
        }
        log.add(task, "created", task.state(), null, act);
        return Optional.of(task);
    }

    /** The same matter came up anew: nobody is called twice about it, and whom the customer rejected stays out of it. */
    private void supersede(CallbackTask task, Act act) {
        UUID ticket = task.origin().ticketId();
        if (ticket != null) {
            for (CallbackTask earlier : tasks.openAbout(ticket, task.origin().kind())) {
                task.succeed(earlier);
                end(earlier, "superseded by " + task.number(), act);
            }
        }
    }

    /** Puts a callback into somebody's hands. */
    @Transactional
    public CallbackTask assign(UUID id, Handing handing, Act act) {
        CallbackTask task = tasks.getForChange(id);
        preconditions.honour(task.version());
        CallbackStatus before = task.state();
        task.assign(handing, act);
        timers.follow(task);
        events.assigned(task);
        log.add(task, "assigned", before, handing.assignee(), act);
        return task;
    }

    /** What lay in the hands of somebody who no longer looks after the customer goes to whoever does now, or to anybody. */
    @Transactional
    public void passOn(UUID customer, String from, @Nullable String to, Act act) {
        for (CallbackTask task : tasks.openInHands(customer, from)) {
            task.passOn(to, act);
            events.assigned(task);
            log.add(task, "passed-on", task.state(), task.nextCall().assignee(), act);
        }
    }

    /**
     * Records whether the agent on the line made sure whom he is talking to.
     *
     * @param until how long that counts; absent if he could not
     */
    @Transactional
    public CallbackTask checkIdentity(UUID id, @Nullable Instant until, @Nullable String how, Act act) {
        CallbackTask task = tasks.getForChange(id);
        preconditions.honour(task.version());
        task.checkIdentity(until, act);
        log.add(task, until == null ? "identity-unsure" : "identity-verified", task.state(), how, act);
        return task;
    }

    /** Ends a callback without a result; the reason stays on record. */
    @Transactional
    public CallbackTask cancel(UUID id, String reason, Act act) {
        CallbackTask task = tasks.getForChange(id);
        preconditions.honour(task.version());
        end(task, reason, act);
        return task;
    }

    private void end(CallbackTask task, String reason, Act act) {
        CallbackStatus before = task.state();
        task.cancel(reason, act);
        timers.follow(task);
        events.cancelled(task);
        log.add(task, "cancelled", before, reason, act);
    }
}
