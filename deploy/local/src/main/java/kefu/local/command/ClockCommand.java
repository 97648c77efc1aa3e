package kefu.local.command;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import kefu.local.Arguments;
import kefu.local.Console;
import kefu.local.Layout;
import kefu.local.Options;
import kefu.local.server.Settling;
import kefu.local.time.ClockFile;
import kefu.local.time.Journey;
import kefu.local.time.Move;

/** {@code ./kefu clock}: moves the time of all local services at once, and waits for what that brings about. */
final class ClockCommand implements Command {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public String summary() {
        return "move the time of all local services: 2024-03-01T10:00, +3d, real, show";
    }

    @Override
    public String help() {
        return """
                ./kefu clock WHEN

                Moves the clock of all services of the local suite. Timers due in between fire in order; the command comes
                back when everything they brought about has been done and all events have been delivered.

                  2024-03-01T10:00:00+08:00   this moment; without an offset it is Asia/Shanghai
                  2024-03-01                  the beginning of that day
                  +3d  +2h  +30m  +90s        from where the clock stands; also w, mo and y (calendar weeks, months, years)
                  real                        back to real time
                  show                        what time it is for the services

                Going back is possible, but what has happened has happened. Production builds have no such clock.""";
    }

    @Override
    public Options options() {
        return Options.NONE;
    }

    @Override
    public int run(Arguments arguments, Layout layout, Console console) {
        Clock real = Clock.systemUTC();
        ClockFile clock = new ClockFile(layout.state(), real);
        Settling suite = new Settling(layout);
        String when = arguments.onlyWord().orElse("show");
        switch (when) {
            case "show" -> {}
            case "real" -> {
                clock.release();
                suite.await();
            }
            default -> {
                Instant target = Move.target(when, clock.now(), ZONE).truncatedTo(ChronoUnit.MILLIS);
                new Journey(clock, suite::nextDue, suite::await).to(target);
            }
        }
        console.line(told(clock) + (suite.anyoneRuns() ? "" : " — no service runs; it counts from ./kefu up on"));
        return 0;
    }

    private static String told(ClockFile clock) {
        String time = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                clock.now().truncatedTo(ChronoUnit.SECONDS).atZone(ZONE));
        return time + (clock.moved() ? " (moved)" : " (real)");
    }
}
