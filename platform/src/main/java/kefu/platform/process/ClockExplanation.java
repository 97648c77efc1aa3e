package kefu.platform.process;

import java.util.List;
import kefu.platform.calendar.Segment;

/**
 * Why a clock is due when it is due.
 *
 * @param clock with the due date it has if it goes on now; a pause that has not ended yet has moved it so far
 * @param segments the way from its start to that due date
 */
public record ClockExplanation(ClockState clock, List<Segment> segments) {}
