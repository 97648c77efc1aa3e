package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import kefu.platform.json.Json;
import kefu.platform.process.CaseState;
import kefu.platform.process.ClockState;
import org.jspecify.annotations.Nullable;

/** A ticket as it is stored, read without the entity: what a view of it is made of. */
public record TicketFacts(
        UUID id,
        String number,
        Priority priority,
        @Nullable UUID customerId,
        @Nullable UUID parentId,
        String receiver,
        @Nullable String subject,
        @Nullable String channel,
        @Nullable String externalId,
        CaseState state,
        Instant createdAt,
        Instant updatedAt,
        ObjectNode customFields) {

    /** What somebody from outside is in a ticket he has opened himself, see {@link Reception}. */
    static final String OPENER = "opener";

    /** Nobody who could ask is called by a longer name. */
    private static final int LONGEST_NAME = 64;

    /** The same ticket further on in its process. */
    TicketFacts in(CaseState next) {
        return new TicketFacts(
                id,
                number,
                priority,
                customerId,
                parentId,
                receiver,
                subject,
                channel,
                externalId,
                next,
                createdAt,
                updatedAt,
                customFields);
    }

    /** Values of the house's own fields as they are kept in a row. */
    public static ObjectNode fields(@Nullable String kept) {
        return kept == null ? Json.object() : (ObjectNode) Json.read(kept);
    }

    static @Nullable String kept(JsonNode fields) {
        return fields.isEmpty() ? null : Json.write(fields);
    }

    /** A clock has run out and still runs. */
    static boolean isOverdue(CaseState state) {
        return !state.closed()
                && state.clocks().values().stream()
                        .anyMatch(clock -> clock.state() == ClockState.Status.BREACHED && clock.stoppedAt() == null);
    }

    /** Whom it names: who received it, with whom it lies, who is something in it, and its customer. */
    Set<String> parties() {
        Set<String> named = new TreeSet<>(state.roles().values());
        named.add(receiver);
        Stream.of(state.assignee(), customerId)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .forEach(named::add);
        named.removeIf(name -> name.isBlank() || name.length() > LONGEST_NAME);
        return named;
    }

    /** When the first of its running clocks is, or was, due; never of a closed ticket. As exact as it is stored. */
    public @Nullable Instant dueAt() {
        return state.closed() ? null : due(state);
    }

    /** Whether it does not exist for him. */
    public boolean isWithheldFrom(String operator) {
        return operator.equals(Withheld.from(state));
    }

    /** Whether he received it, or opened it himself: he knows what was written down. */
    boolean isKnownTo(String operator) {
        return operator.equals(receiver) || operator.equals(state.roles().get(OPENER));
    }

    /** Whether it is a complaint about him that is not for him to answer. */
    public boolean accuses(String operator) {
        return operator.equals(Withheld.accused(state));
    }

    static @Nullable Instant due(CaseState state) {
        return state.clocks().values().stream()
                .filter(clock -> clock.stoppedAt() == null && clock.pausedAt() == null)
                .map(clock -> clock.dueAt().truncatedTo(ChronoUnit.MICROS))
                .min(Instant::compareTo)
                .orElse(null);
    }
}
