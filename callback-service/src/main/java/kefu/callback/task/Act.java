package kefu.callback.task;

import java.time.Instant;

/**
 * Who does something to a callback, and when: the trace every change leaves.
 *
 * @param operator operator id (工号), or the service itself for timers and events
 */
public record Act(String operator, Instant at) {}
