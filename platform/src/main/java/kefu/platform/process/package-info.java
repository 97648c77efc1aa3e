/**
 * Processes as data: definitions read from YAML say who may do what, in which order, on which form, by when, and what
 * follows; {@link kefu.platform.process.Engine} executes them as pure functions, {@link kefu.platform.process.Processes}
 * is the catalogue. Beside it and as pure: {@link kefu.platform.process.Simulator} says when a clock would be due if something
 * were otherwise, {@link kefu.platform.process.Recomputation} what a changed calendar or fact makes of clocks that run,
 * {@link kefu.platform.process.Withdrawal} ends a case beside its process.
 *
 * <p>A clock is computed from its start, its length, its pauses and the calendar, every time: {@code starts}, {@code stops},
 * {@code pauses} (with a {@code reason} at the step), {@code resumes}, {@code onReopen: continue | restart}, {@code due}
 * (one length, one {@code by} value, or {@code at} a moment), {@code when}, {@code warn}, {@code breach}.
 */
@org.jspecify.annotations.NullMarked
package kefu.platform.process;
