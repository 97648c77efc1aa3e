package kefu.platform.process;

import java.time.Instant;
import java.util.List;
import kefu.platform.calendar.Segment;

/**
 * A clock as it would be if something were otherwise.
 *
 * @param segments the way from its start to its due date
 */
public record Simulation(ClockState clock, List<Segment> segments, List<Point> warnings) {

    /** A moment at which so many percent of the time would be used up. */
    public record Point(int percent, Instant at) {}
}
