package kefu.callback.worklist;

import static kefu.callback.Roles.AGENT;
import static kefu.callback.Roles.CALLBACK_AGENT;
import static kefu.callback.Roles.CS_MANAGER;
import static kefu.callback.Roles.SUPERVISOR;
import static kefu.callback.Roles.VIP_AGENT;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import kefu.callback.task.CallbackTasks;
import kefu.callback.task.LogEntry;
import kefu.callback.task.TaskLog;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything that happened to a callback, oldest first; nobody can change it. */
@Path("/api/v1/callbacks/{id}/history")
@Tag(name = "Callbacks", description = "回访任务")
@Allowed(roles = {AGENT, CALLBACK_AGENT, VIP_AGENT, SUPERVISOR, CS_MANAGER})
public class CallbackHistoryResource {

    private final TaskLog log;
    private final CallbackTasks tasks;

    CallbackHistoryResource(TaskLog log, CallbackTasks tasks) {
        this.log = log;
        this.tasks = tasks;
    }

    @GET
    @Operation(summary = "The history of a callback")
    public Page<LogEntry.Line> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        tasks.get(id);
        UUID after =
                paging.after().isEmpty() ? null : UUID.fromString(paging.after().getFirst());
        Page<LogEntry> page = paging.page(
                log.of(id, after, paging.fetch()), last -> List.of(last.id().toString()));
        return page.map(LogEntry::line);
    }
}
