package kefu.ticket.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kefu.platform.calendar.Segment;
import kefu.platform.process.Simulation;
import kefu.ticket.ticket.SimulationDesk.Simulated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A clock as it would be. Nothing of it is stored.
 *
 * @param runs false if the case would have no such clock; then there is nothing else to tell
 * @param currentDueAt when it is due as things are
 * @param difference how much later it would be due, ISO 8601; negative if earlier
 */
record SimulationView(
        String clock,
        boolean runs,
        @Nullable Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable String length,
        @Nullable Instant currentDueAt,

        @Schema(implementation = String.class, pattern = "^PT(-?[0-9]+(\\.[0-9]+)?[HMS])+$", examples = "\"PT-7H-30M\"")
        @Nullable
        Duration difference,

        List<Simulation.Point> warnings,
        List<Segment> segments) {

    static SimulationView of(String name, Simulated simulated) {
        Simulation other = simulated.simulation();
        Instant current = simulated.currentDueAt();
        if (other == null) {
            return new SimulationView(name, false, null, null, null, current, null, List.of(), List.of());
        }
        var clock = other.clock();
        return new SimulationView(
                name,
                true,
                clock.startedAt(),
                clock.dueAt(),
                clock.length() == null ? null : clock.length().toString(),
                current,
                current == null ? null : Duration.between(current, clock.dueAt()),
                other.warnings(),
                other.segments());
    }
}
