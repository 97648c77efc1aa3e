package kefu.ticket.ticket;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kefu.platform.identity.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Finds the tickets that rows are about and holds them; what the caller may not see is not there. */
@Singleton
class KnownTickets {

    private final Tickets tickets;
    private final CurrentCaller caller;

    KnownTickets(Tickets tickets, CurrentCaller caller) {
        this.tickets = tickets;
        this.caller = caller;
    }

    Found hold(List<TicketRow> rows, Viewer viewer) {
        List<String> ids = rows.stream()
                .map(TicketRow::externalId)
                .filter(Objects::nonNull)
                .toList();
        List<String> numbers =
                rows.stream().map(TicketRow::number).filter(Objects::nonNull).toList();
        return new Found(
                by(tickets.heldOutside(caller.get().keeper(), ids), viewer, TicketFacts::externalId),
                by(tickets.heldNumbered(numbers), viewer, TicketFacts::number));
    }

    private static Map<String, Ticket> by(
            List<Ticket> held, Viewer viewer, Function<TicketFacts, @Nullable String> name) {
        return held.stream()
                .filter(ticket -> ticket.isVisibleTo(viewer))
                .collect(Collectors.toMap(
                        ticket -> Objects.requireNonNull(name.apply(ticket.facts())), ticket -> ticket));
    }

    /** What is known of a batch, by what it is known by. */
    record Found(Map<String, Ticket> byExternalId, Map<String, Ticket> byNumber) {

        /** The ticket the caller's own externalId stands for, else the one with the number. */
        @Nullable
        Ticket of(TicketRow row) {
            Ticket own = row.externalId() == null ? null : byExternalId.get(row.externalId());
            return own == null && row.number() != null ? byNumber.get(row.number()) : own;
        }
    }
}
