package kefu.ticket.process;

import static kefu.ticket.process.Played.code;
import static kefu.ticket.process.Played.open;
import static kefu.ticket.process.Played.refusedToOpen;
import static kefu.ticket.process.Played.who;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kefu.platform.process.Actor;
import org.junit.jupiter.api.Test;

/** 002-M4 一, 002-M16: four days off a month and 22 days on are days, however many shifts one of them has. */
class RosterProcessTest {

    private static final Actor SUPERVISOR = who("2001", "SUPERVISOR");

    @Test
    void twoShiftsOfOneDayAreOneDay() {
        open("roster", SUPERVISOR, roster(22, 9));
        open("roster", SUPERVISOR, roster(27, 4));
        assertThat(code(refusedToOpen("roster", SUPERVISOR, roster(21, 10)))).isEqualTo("too-few-days");
        assertThat(code(refusedToOpen("roster", SUPERVISOR, roster(28, 0)))).isEqualTo("days-off");
    }

    @Test
    void aChangedRosterIsCountedTheSameWay() {
        Played roster = open("roster", SUPERVISOR, roster(22, 0)).take("publish", SUPERVISOR);
        String changed = "{\"change\": \"加班\", \"rows\": [" + row(21, 10) + "]}";
        assertThat(code(roster.refused("change", SUPERVISOR, changed))).isEqualTo("too-few-days");
        assertThat(roster.take("change", SUPERVISOR, changed.replace(row(21, 10), row(22, 9)))
                        .state())
                .isEqualTo("PUBLISHED");
    }

    @Test
    void nobodyGetsAroundHisDaysOffByStandingInTwoRows() {
        String twice = roster(22, 0).replace("]}]}", "]}," + row(31, 0) + "]}");
        assertThat(code(refusedToOpen("roster", SUPERVISOR, twice))).contains("named-twice");
        Played roster = open("roster", SUPERVISOR, roster(22, 0)).take("publish", SUPERVISOR);
        String changed = "{\"change\": \"加班\", \"rows\": [" + row(22, 0) + "," + row(22, 0) + "]}";
        assertThat(code(roster.refused("change", SUPERVISOR, changed))).isEqualTo("named-twice");
    }

    /** So many days by day, and on so many of them the late shift as well. */
    private static String roster(int days, int late) {
        return "{\"team\": \"A\", \"month\": \"2024-03\", \"rows\": [" + row(days, late) + "]}";
    }

    private static String row(int days, int late) {
        List<String> shifts = new ArrayList<>();
        for (int day = 1; day <= days; day++) {
            shifts.add(shift(day, "DAY"));
            if (day <= late) {
                shifts.add(shift(day, "LATE"));
            }
        }
        return "{\"employee\": \"1001\", \"shifts\": [" + String.join(",", shifts) + "]}";
    }

    private static String shift(int day, String shift) {
        return "{\"day\": \"2024-03-%02d\", \"shift\": \"%s\"}".formatted(day, shift);
    }
}
