package kefu.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one version of the week: which days work, the usual hours, other hours of single weekdays. */
final class WeekHoursReader {

    static final String WORKDAYS = "workdays";
    static final String HOURS = "hours";
    static final String WEEKLY = "weekly";

    private WeekHoursReader() {}

    /** The hours everything else is a change of. */
    static WeekHours first(YamlEntry root, Map<String, YamlEntry> keys) {
        if (!keys.containsKey(HOURS) || !keys.containsKey(WORKDAYS)) {
            throw root.fault("'workdays' and 'hours' are needed");
        }
        return change(keys, new WeekHours(LocalDate.MIN, List.of(), Map.of()), LocalDate.MIN);
    }

    /** What a change leaves out stays as it was before. */
    static WeekHours change(Map<String, YamlEntry> keys, WeekHours before, LocalDate from) {
        YamlEntry hours = keys.get(HOURS);
        YamlEntry workdays = keys.get(WORKDAYS);
        List<Shift> usual = hours == null ? before.usual() : shifts(hours);
        Set<DayOfWeek> working = workdays == null ? before.byDay().keySet() : weekdays(workdays);
        Map<DayOfWeek, List<Shift>> byDay = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : working) {
            boolean keep = hours == null && before.byDay().containsKey(day);
            byDay.put(day, keep ? before.on(day) : usual);
        }
        YamlEntry weekly = keys.get(WEEKLY);
        if (weekly != null) {
            weekly.map().forEach((name, ranges) -> {
                DayOfWeek day = weekday(ranges, name);
                if (byDay.replace(day, shifts(ranges)) == null) {
                    throw ranges.fault(name + " has hours but is not one of the workdays");
                }
            });
        }
        return new WeekHours(from, usual, byDay);
    }

    private static Set<DayOfWeek> weekdays(YamlEntry list) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (YamlEntry entry : list.list()) {
            if (!days.add(weekday(entry, entry.text()))) {
                throw entry.fault(entry.text() + " is given twice");
            }
        }
        if (days.isEmpty()) {
            throw list.fault("a week needs at least one working day");
        }
        return days;
    }

    private static DayOfWeek weekday(YamlEntry at, String name) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().substring(0, 3).equals(name))
                .findAny()
                .orElseThrow(() -> at.fault("'" + name + "' is not one of MON, TUE, WED, THU, FRI, SAT, SUN"));
    }

    private static List<Shift> shifts(YamlEntry list) {
        List<YamlEntry> entries = list.list();
        if (entries.isEmpty()) {
            throw list.fault("a working day needs hours, such as [\"09:00-12:00\", \"13:00-18:00\"]");
        }
        int free = 0;
        for (YamlEntry entry : entries) {
            Shift shift = entry.as(Shift::parse);
            if (shift.from() < free) {
                throw entry.fault(entry.text() + " begins before the range in front of it has ended");
            }
            free = shift.to();
        }
        return entries.stream().map(entry -> entry.as(Shift::parse)).toList();
    }
}
