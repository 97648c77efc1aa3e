package kefu.platform.casework;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.casework.CalendarProgress.Progress;
import kefu.platform.operations.SystemWork;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;
import kefu.platform.timer.Timers;
import org.jboss.logging.Logger;

/**
 * Brings a changed working calendar to the cases that are open. A service that starts with another calendar than the one its
 * cases were last computed by sets a timer, and the timer works off one batch and sets itself anew: so the walk goes on
 * after whatever dies, in one replica at a time, and other timers come in between. How far it has come is stored with each
 * batch. While two calendars are about, as in a rolling upgrade, the one that started last wins, and only replicas that have
 * it do the work.
 */
@ApplicationScoped
class CalendarRun implements TimerHandler {

    static final String KIND = "calendar";

    private static final Logger LOG = Logger.getLogger(CalendarRun.class);
    private static final int BATCH = 100;
    private static final Duration UNTIL_ANOTHER_LOOKS = Duration.ofSeconds(5);

    private final List<CalendarFollower> followers;
    private final WorkingCalendar calendar;
    private final CalendarProgress progress;
    private final Timers timers;
    private final SystemWork work;
    private final Clock clock;

    CalendarRun(
            @All List<CalendarFollower> followers,
            WorkingCalendar calendar,
            CalendarProgress progress,
            Timers timers,
            SystemWork work,
            Clock clock) {
        this.followers = followers;
        this.calendar = calendar;
        this.progress = progress;
        this.timers = timers;
        this.work = work;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        followers.forEach(follower -> work.inTransaction(() -> compare(follower.name())));
    }

    private void compare(String follower) {
        Progress known = progress.hold(follower, clock.instant());
        if (!known.fingerprint().equals(calendar.fingerprint())) {
            progress.begin(follower, calendar.fingerprint(), clock.instant());
            again(follower, Duration.ZERO);
            LOG.infof("The working calendar has changed: the clocks of every open %s are computed anew", follower);
        }
    }

    private void again(String follower, Duration later) {
        UUID owner = UUID.nameUUIDFromBytes(follower.getBytes(StandardCharsets.UTF_8));
        timers.schedule(KIND, owner, follower, clock.instant().plus(later));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        followers.stream()
                .filter(follower -> follower.name().equals(timer.name()))
                .findFirst()
                .ifPresent(this::batch);
    }

    private void batch(CalendarFollower follower) {
        Progress known = progress.hold(follower.name(), clock.instant());
        if (!known.fingerprint().equals(calendar.fingerprint())) {
            again(follower.name(), UNTIL_ANOTHER_LOOKS);
            return;
        }
        Optional<UUID> last = follower.recompute(known.reached(), BATCH);
        if (last.isPresent()) {
            progress.reached(follower.name(), last.get());
            again(follower.name(), Duration.ZERO);
        } else {
            progress.ended(follower.name(), clock.instant());
            LOG.infof("Every open %s goes by the working calendar in force now", follower.name());
        }
    }
}
