package kefu.platform.casework;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cases whose clocks follow the working calendar: when it has changed, {@link CalendarRun} walks over them, batch by batch. */
public interface CalendarFollower {

    /** Under which it is remembered how far the walk has come; one name for one kind of cases. */
    String name();

    /**
     * Computes the clocks of the next open cases by the calendar in force, in the transaction of the caller.
     *
     * @param after the last case looked at before; null to begin
     * @param most how many to look at
     * @return the last one looked at; empty once there is no further one
     */
    Optional<UUID> recompute(@Nullable UUID after, int most);
}
