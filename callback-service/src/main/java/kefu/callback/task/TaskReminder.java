package kefu.callback.task;

import jakarta.enterprise.context.ApplicationScoped;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;

/** Tells that a callback has come due, is overdue, or is to be tried again now; a callback that ended meanwhile stays silent. */
@ApplicationScoped
class TaskReminder implements TimerHandler {

    private final CallbackTasks tasks;
    private final TaskEvents events;
    private final TaskLog log;

    TaskReminder(CallbackTasks tasks, TaskEvents events, TaskLog log) {
        this.tasks = tasks;
        this.events = events;
        this.log = log;
    }

    @Override
    public String kind() {
        return TaskTimers.KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        tasks.findForChange(timer.owner())
                .filter(task -> !task.state().isClosed())
                .ifPresent(task -> remind(task, timer.name(), new Act(Acts.SERVICE, timer.dueAt())));
    }

    private void remind(CallbackTask task, String reminder, Act act) {
        CallbackStatus before = task.state();
        switch (reminder) {
            case TaskTimers.DUE -> {
                task.fallDue(act);
                events.due(task);
            }
            case TaskTimers.OVERDUE -> {
                task.fallOverdue(act);
                events.overdue(task);
            }
            case TaskTimers.RECALL -> {
                if (!task.recall(act)) {
                    return;
                }
                events.due(task);
            }
            default -> throw new IllegalArgumentException("unknown reminder " + reminder);
        }
        log.add(task, reminder, before, null, act);
    }
}
