package kefu.platform.process;

import java.time.Instant;

/**
 * What a new calendar, class or the like did to the due date of a clock.
 *
 * @param breached it had run out and said so, which stays said: then {@code dueAt} stays what it was and {@code computed} is
 *     only what it would be now
 */
record ClockMove(String clock, Instant dueAt, Instant computed, boolean breached) {}
