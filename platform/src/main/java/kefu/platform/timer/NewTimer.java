package kefu.platform.timer;

import java.time.Instant;
import java.util.UUID;

/**
 * A timer to be set: what it is for, whose it is, which of the owner's it is, and the moment it stands for.
 *
 * @param kind selects the {@link TimerHandler}
 */
public record NewTimer(String kind, UUID owner, String name, Instant dueAt) {}
