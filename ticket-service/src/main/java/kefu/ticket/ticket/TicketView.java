package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.process.AllowedStep;
import kefu.platform.process.CaseState;
import kefu.platform.process.ClockState;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as clients see it.
 *
 * @param receiver who took it and stays responsible for it
 * @param assignee with whom it lies now
 * @param roles who is what in this case, for example follower and replier
 * @param form the opening form and what later steps added to it
 * @param customFields values of the fields the house asks for beside it
 * @param allowedSteps what the caller can do now, with the form of each; absent in lists
 */
public record TicketView(
        UUID id,
        String number,
        String process,
        int processVersion,
        String state,
        boolean closed,
        Priority priority,
        @Nullable UUID customerId,
        String receiver,
        @Nullable String assignee,
        @Nullable String department,
        @Nullable String subject,
        @Nullable String channel,
        @Nullable String externalId,
        @Nullable UUID parentId,
        Map<String, String> roles,
        @Schema(type = SchemaType.OBJECT) JsonNode form,
        @Schema(type = SchemaType.OBJECT) @Nullable JsonNode customFields,
        List<ClockView> clocks,
        @Nullable List<AllowedStep> allowedSteps,
        Instant createdAt,
        Instant updatedAt) {

    /**
     * A clock of the ticket; BREACHED without {@code stoppedAt} is overdue now, one with {@code pausedAt} stands still since
     * then and will be due later than {@code dueAt} once it goes on.
     */
    public record ClockView(
            String name,
            ClockState.Status state,
            Instant startedAt,
            Instant dueAt,
            @Nullable Instant pausedAt,
            @Nullable Instant stoppedAt) {}

    /** What somebody filled in, as the viewer may read it. */
    record Filled(JsonNode form, JsonNode customFields) {}

    static TicketView of(TicketFacts ticket, Filled filled, @Nullable List<AllowedStep> allowedSteps) {
        CaseState state = ticket.state();
        return new TicketView(
                ticket.id(),
                ticket.number(),
                state.process(),
                state.version(),
                state.state(),
                state.closed(),
                ticket.priority(),
                ticket.customerId(),
                ticket.receiver(),
                state.assignee(),
                state.department(),
                ticket.subject(),
                ticket.channel(),
                ticket.externalId(),
                ticket.parentId(),
                state.roles(),
                filled.form(),
                filled.customFields().isEmpty() ? null : filled.customFields(),
                clocks(state),
                allowedSteps,
                ticket.createdAt(),
                ticket.updatedAt());
    }

    private static List<ClockView> clocks(CaseState state) {
        return state.clocks().entrySet().stream()
                .map(clock -> new ClockView(
                        clock.getKey(),
                        clock.getValue().state(),
                        clock.getValue().startedAt(),
                        clock.getValue().dueAt(),
                        clock.getValue().pausedAt(),
                        clock.getValue().stoppedAt()))
                .toList();
    }
}
