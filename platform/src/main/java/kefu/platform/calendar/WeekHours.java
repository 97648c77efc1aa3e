package kefu.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The working hours of a week, valid from a date on until the next version. {@code usual} are the hours of an ordinary
 * working day, which a make-up working weekend has too.
 */
record WeekHours(LocalDate validFrom, List<Shift> usual, Map<DayOfWeek, List<Shift>> byDay) {

    WeekHours {
        usual = List.copyOf(usual);
        byDay = Map.copyOf(byDay);
    }

    List<Shift> on(DayOfWeek day) {
        return byDay.getOrDefault(day, List.of());
    }

    /** The same working days with these hours on each. */
    WeekHours with(List<Shift> hours) {
        Map<DayOfWeek, List<Shift>> all = new EnumMap<>(DayOfWeek.class);
        byDay.keySet().forEach(day -> all.put(day, hours));
        return new WeekHours(validFrom, hours, all);
    }

    String words() {
        return validFrom + " " + usual + " " + new TreeMap<>(byDay);
    }
}
