package kefu.platform.timer;

import java.time.Instant;
import java.util.UUID;

/**
 * A timer that has become due.
 *
 * @param owner the aggregate it belongs to
 * @param dueAt the moment it stands for; after a downtime this lies in the past, and what follows from the timer is
 *     reckoned from it, not from now
 */
public record FiredTimer(String kind, UUID owner, String name, Instant dueAt) {}
