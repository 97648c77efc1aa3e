/**
 * What happened anywhere in the suite, in one order and for everybody who may know: the services' events are kept in one
 * durable log, read by cursor ({@code GET /api/v1/changes}) and by whatever else passes them on.
 *
 * <ul>
 *   <li>in: {@code TopicIntake} → {@code ChangeLog}, exactly once, in order per aggregate, one writer at a time
 *   <li>who may know: {@code Circles} (by role) and {@code Guard} (by row), put together by {@code Hearing}
 *   <li>out: {@code ChangeReader} (pages along an index) and {@code Tail} (what is new, once for all who listen)
 * </ul>
 */
@NullMarked
package kefu.gateway.feed;

import org.jspecify.annotations.NullMarked;
