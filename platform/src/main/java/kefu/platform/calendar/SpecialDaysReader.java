package kefu.platform.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the holidays and make-up working weekends of the years, {@code 05-01/05-05} being a range with both its ends. */
final class SpecialDaysReader {

    private SpecialDaysReader() {}

    static SpecialDays read(Map<String, YamlEntry> years) {
        Set<Year> known = new HashSet<>();
        Set<LocalDate> closed = new HashSet<>();
        Set<LocalDate> open = new HashSet<>();
        years.forEach((number, entry) -> {
            Year year = Year.parse(number);
            known.add(year);
            Map<String, YamlEntry> lists = entry.map(Set.of("closed", "open"));
            Map<LocalDate, String> seen = new HashMap<>();
            lists.forEach((name, dates) -> add(year, name, dates, seen, name.equals("closed") ? closed : open));
        });
        return new SpecialDays(known, closed, open);
    }

    private static void add(Year year, String name, YamlEntry list, Map<LocalDate, String> seen, Set<LocalDate> dates) {
        for (YamlEntry entry : list.list()) {
            for (LocalDate date : range(year, entry)) {
                String earlier = seen.put(date, name);
                if (earlier != null) {
                    throw entry.fault(date + " is listed as " + name + " and before that as " + earlier);
                }
                dates.add(date);
            }
        }
    }

    private static List<LocalDate> range(Year year, YamlEntry entry) {
        String[] ends = entry.text().split("/", -1);
        if (ends.length > 2) {
            throw entry.fault("'" + entry.text() + "': expected MM-DD or MM-DD/MM-DD");
        }
        LocalDate first = date(year, entry, ends[0]);
        LocalDate last = date(year, entry, ends[ends.length - 1]);
        if (last.isBefore(first)) {
            throw entry.fault("'" + entry.text() + "' ends before it begins; a range stays within its year");
        }
        return first.datesUntil(last.plusDays(1)).toList();
    }

    private static LocalDate date(Year year, YamlEntry entry, String text) {
        return entry.as(any -> {
            MonthDay day = MonthDay.parse("--" + text);
            if (!day.isValidYear(year.getValue())) {
                throw new IllegalArgumentException(year + " has no such day");
            }
            return day.atYear(year.getValue());
        });
    }
}
