package kefu.ticket.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kefu.ticket.call.CallEvent.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a call from everything its telephone system has reported so far: a pure function of the set of events,
 * so it does not matter in which order they arrive.
 *
 * @param heldSince since when the caller is on hold, if he is now
 * @param longestHold the longest finished time on hold
 * @param overHeldAt when a time on hold, finished or not, would first be longer than allowed
 */
record Timeline(
        Instant startedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        @Nullable Integer rings,
        @Nullable Instant heldSince,
        Duration longestHold,
        @Nullable Instant overHeldAt,
        @Nullable String from,
        @Nullable String agent,
        @Nullable String department) {

    static Timeline of(List<CallEvent> reported, Duration ring, Duration longestAllowed) {
        List<CallEvent> events = reported.stream()
                .sorted(Comparator.comparing(CallEvent::at).thenComparing(CallEvent::type))
                .toList();
        Instant started = first(events, Kind.NEW_CALL).orElse(events.getFirst().at());
        Instant ended = first(events, Kind.HUNG_UP).orElse(null);
        Instant answered = Stream.of(Kind.ANSWERED, Kind.HELD, Kind.RESUMED)
                .flatMap(kind -> first(events, kind).stream())
                .findFirst()
                .orElse(null);
        Holds holds = Holds.of(events, longestAllowed);
        return new Timeline(
                started,
                answered,
                ended,
                rings(events, started, first(events, Kind.ANSWERED).orElse(answered == null ? ended : null), ring),
                holds.since(),
                holds.longest(),
                holds.overAt(),
                last(events, CallEvent::from),
                last(events, CallEvent::agent),
                last(events, CallEvent::department));
    }

    private static Optional<Instant> first(List<CallEvent> events, Kind kind) {
        return events.stream()
                .filter(event -> event.type() == kind)
                .map(CallEvent::at)
                .findFirst();
    }

    /** As the system counted, otherwise from how long it rang: the first ring comes at once. */
    private static @Nullable Integer rings(
            List<CallEvent> events, Instant started, @Nullable Instant until, Duration ring) {
        Integer counted = last(events, CallEvent::rings);
        if (counted != null || until == null) {
            return counted;
        }
        return Math.toIntExact(Math.min(100, Duration.between(started, until).dividedBy(ring) + 1));
    }

    private static <T> @Nullable T last(List<CallEvent> events, Function<CallEvent, @Nullable T> what) {
        T known = null;
        for (CallEvent event : events) {
            T told = what.apply(event);
            known = told == null ? known : told;
        }
        return known;
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    /** The times a caller was on hold. */
    private record Holds(
            @Nullable Instant since,
            Duration longest,
            @Nullable Instant overAt) {

        static Holds of(List<CallEvent> events, Duration allowed) {
            Holds holds = new Holds(null, Duration.ZERO, null);
            for (CallEvent event : events) {
                holds = switch (event.type()) {
                    case HELD -> holds.since() == null ? holds.begun(event.at(), allowed) : holds;
                    case RESUMED, HUNG_UP -> holds.ended(event.at());
                    case NEW_CALL, ANSWERED -> holds;
                };
            }
            return holds;
        }

        private Holds begun(Instant at, Duration allowed) {
            return new Holds(at, longest, Objects.requireNonNullElse(overAt, at.plus(allowed)));
        }

        private Holds ended(Instant at) {
            if (since == null) {
                return this;
            }
            Duration held = Duration.between(since, at);
            boolean over = overAt != null && at.isAfter(overAt);
            return new Holds(null, held.compareTo(longest) > 0 ? held : longest, over ? overAt : null);
        }
    }
}
