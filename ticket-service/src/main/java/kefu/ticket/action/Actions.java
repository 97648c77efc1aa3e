package kefu.ticket.action;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.json.Json;
import kefu.ticket.assignment.AssignDesk;
import kefu.ticket.merging.MergeDesk;
import kefu.ticket.merging.NewMerge;
import kefu.ticket.teamwork.NoteDesk;
import kefu.ticket.teamwork.TagDesk;
import kefu.ticket.ticket.StepCommand;
import kefu.ticket.ticket.TicketProblem;
import kefu.ticket.ticket.TicketWork;

/**
 * Does with a ticket what somebody asked for, exactly as if he did it by itself: with his permission, in the history, told to
 * others. Always in the transaction of whoever asks.
 */
@ApplicationScoped
public class Actions {

    private final TicketWork work;
    private final TagDesk tags;
    private final NoteDesk notes;
    private final AssignDesk assignment;
    private final MergeDesk merging;

    Actions(TicketWork work, TagDesk tags, NoteDesk notes, AssignDesk assignment, MergeDesk merging) {
        this.work = work;
        this.tags = tags;
        this.notes = notes;
        this.assignment = assignment;
        this.merging = merging;
    }

    /** Tells what has to be known to take it back; nothing if it changed nothing. */
    public ObjectNode perform(UUID ticket, TicketAction action, Caller who) {
        ObjectNode wayBack = Json.object();
        switch (action.kind()) {
            case STEP -> take(ticket, Objects.requireNonNull(action.step()), action);
            case CLOSE -> take(ticket, closing(ticket), action);
            case TAG -> mark(wayBack, tags.tag(ticket, Objects.requireNonNull(action.tag())));
            case UNTAG -> mark(wayBack, tags.untag(ticket, Objects.requireNonNull(action.tag())));
            case NOTE -> notes.note(ticket, Objects.requireNonNull(action.text()));
            case ASSIGN ->
                wayBack.put(
                        "before",
                        assignment
                                .assign(ticket, action.assignee(), action.comment(), who)
                                .orElse(null));
            case MERGE -> {
                UUID into = Objects.requireNonNull(action.into());
                NewMerge merge = new NewMerge(ticket, action.confirmOtherCustomer(), action.comment());
                wayBack.put("mergeId", merging.join(into, merge, who).toString());
            }
        }
        return wayBack;
    }

    /** Takes back what was done, or refuses because the ticket went on meanwhile. */
    public void undo(UUID ticket, TicketAction action, JsonNode wayBack, Caller who) {
        boolean changed = wayBack.path("changed").asBoolean();
        switch (action.kind()) {
            case STEP, CLOSE, NOTE -> throw TicketProblem.NOT_UNDOABLE.because("此动作不可撤销", "This cannot be taken back");
            case TAG -> {
                if (changed) {
                    tags.untag(ticket, Objects.requireNonNull(action.tag()));
                }
            }
            case UNTAG -> {
                if (changed) {
                    tags.tag(ticket, Objects.requireNonNull(action.tag()));
                }
            }
            case ASSIGN ->
                assignment.takeBack(
                        ticket, action.assignee(), wayBack.path("before").textValue(), who);
            case MERGE -> merging.undo(UUID.fromString(wayBack.path("mergeId").asText()), who);
        }
    }

    private void take(UUID ticket, String step, TicketAction action) {
        work.take(ticket, step, new StepCommand(action.form(), action.comment(), null));
    }

    private String closing(UUID ticket) {
        List<String> steps = work.closingSteps(ticket);
        if (steps.size() != 1) {
            throw TicketProblem.NO_CLOSING_STEP
                    .because("此时没有唯一可执行的结束步骤", "There is not exactly one step now that closes the ticket")
                    .with("steps", steps);
        }
        return steps.getFirst();
    }

    private static void mark(ObjectNode wayBack, boolean changed) {
        wayBack.put("changed", changed);
    }
}
