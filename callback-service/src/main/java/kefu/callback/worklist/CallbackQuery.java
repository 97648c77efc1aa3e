package kefu.callback.worklist;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kefu.callback.Queries;
import kefu.callback.schedule.BusinessDays;
import kefu.callback.task.CallbackKind;
import kefu.callback.task.CallbackStatus;
import kefu.callback.task.TaskFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the callback list as they come in the address. */
public class CallbackQuery {

    @QueryParam("ticketId")
    @Parameter(description = "Callbacks about this ticket")
    @Nullable
    String ticketId;

    @QueryParam("customerId")
    @Parameter(description = "Callbacks of this customer")
    @Nullable
    String customerId;

    @QueryParam("planId")
    @Parameter(description = "Callbacks a plan has led to")
    @Nullable
    String planId;

    @QueryParam("state")
    @Nullable
    String state;

    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("assignee")
    @Parameter(description = "Operator in whose hands they are")
    @Nullable
    String assignee;

    @QueryParam("open")
    @Parameter(description = "true: neither completed nor cancelled")
    @Nullable
    String open;

    @QueryParam("overdue")
    @Parameter(description = "true: open although the last day is over")
    @Nullable
    String overdue;

    @QueryParam("dueBefore")
    @Parameter(description = "Exclusive; a moment, or a business date")
    @Nullable
    String dueBefore;

    TaskFilter filter(Instant now, BusinessDays days) {
        boolean late = Boolean.TRUE.equals(Queries.flag("overdue", overdue));
        Instant before = Queries.momentOrDay("dueBefore", dueBefore, days);
        return new TaskFilter(
                Queries.id("ticketId", ticketId),
                Queries.id("customerId", customerId),
                Queries.id("planId", planId),
                assignee,
                Queries.oneOf("kind", kind, CallbackKind.class),
                Queries.oneOf("state", state, CallbackStatus.class),
                late ? Boolean.TRUE : Queries.flag("open", open),
                late && (before == null || before.isAfter(now)) ? now : before);
    }

    static TaskFilter.After after(List<String> keys) {
        return keys.isEmpty()
                ? TaskFilter.After.NOTHING
                : new TaskFilter.After(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
    }
}
