package kefu.callback.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kefu.platform.id.Uuid7;
import kefu.platform.web.Correlation;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The history of every callback: append-only, written with the change it tells of. */
@ApplicationScoped
public class TaskLog implements PanacheRepositoryBase<LogEntry, UUID> {

    private static final Logger LOG = Logger.getLogger(TaskLog.class);

    /** Remembers one change. */
    public void add(CallbackTask task, String what, CallbackStatus before, @Nullable String comment, Act act) {
        LogEntry.Line line = new LogEntry.Line(act.at(), act.operator(), what, before, task.state(), comment);
        persist(new LogEntry(Uuid7.at(act.at()), task.id(), line, Correlation.current()));
        LOG.infof("callback %s %s by %s: %s -> %s", task.number(), what, act.operator(), before, task.state());
    }

    /** A callback's history from a point on, oldest first. */
    public List<LogEntry> of(UUID taskId, @Nullable UUID after, int rows) {
        return (after == null
                        ? find("taskId = ?1 order by id", taskId)
                        : find("taskId = ?1 and id > ?2 order by id", taskId, after))
                .range(0, rows - 1)
                .list();
    }
}
