package kefu.ticket.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import kefu.platform.calendar.WorkingCalendar;

/** The hours of each shift in the zone of the house. A shift whose hours nobody configured lasts the whole day. */
@ApplicationScoped
class ShiftHours {

    private static final String WHOLE_DAY = "WHOLE_DAY";

    private final Map<String, Hours> known = new TreeMap<>();
    private final WorkingCalendar calendar;

    ShiftHours(DutyPolicies policies, WorkingCalendar calendar) {
        this.calendar = calendar;
        known.put(WHOLE_DAY, new Hours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        policies.hours().forEach((shift, text) -> known.put(shift, Hours.of(shift, text)));
    }

    /** A shift of a day. */
    record Turn(LocalDate day, String shift) {}

    /** Every shift that runs at that moment; of a shift over midnight also the one that began yesterday. */
    List<Turn> at(Instant moment) {
        LocalDate today = calendar.dateOf(moment);
        return known.keySet().stream()
                .flatMap(shift -> Stream.of(new Turn(today.minusDays(1), shift), new Turn(today, shift)))
                .filter(turn -> !moment.isBefore(begin(turn)) && moment.isBefore(end(turn)))
                .toList();
    }

    /** The shift as it is kept. */
    String known(String shift) {
        return known.containsKey(shift) ? shift : WHOLE_DAY;
    }

    Instant begin(Turn turn) {
        return turn.day().atTime(hours(turn).from()).atZone(zone()).toInstant();
    }

    Instant end(Turn turn) {
        Hours hours = hours(turn);
        LocalDate last =
                hours.to().isAfter(hours.from()) ? turn.day() : turn.day().plusDays(1);
        return last.atTime(hours.to()).atZone(zone()).toInstant();
    }

    LocalDate day(Instant moment) {
        return calendar.dateOf(moment);
    }

    private Hours hours(Turn turn) {
        return Objects.requireNonNull(known.get(known(turn.shift())));
    }

    private ZoneId zone() {
        return calendar.zone();
    }

    private record Hours(LocalTime from, LocalTime to) {

        static Hours of(String shift, String text) {
            String[] ends = text.split("-", -1);
            try {
                return new Hours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
            } catch (DateTimeParseException | ArrayIndexOutOfBoundsException e) {
                throw new IllegalStateException(
                        "kefu.duty.hours." + shift + " must be hours such as 09:00-18:00, not " + text, e);
            }
        }
    }
}
