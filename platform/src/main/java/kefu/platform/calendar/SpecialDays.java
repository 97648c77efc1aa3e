package kefu.platform.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** The days of the years known that differ from the week: holidays (closed) and make-up working weekends (open). */
record SpecialDays(Set<Year> years, Set<LocalDate> closed, Set<LocalDate> open) {

    static final SpecialDays NONE = new SpecialDays(Set.of(), Set.of(), Set.of());

    SpecialDays {
        years = Set.copyOf(years);
        closed = Set.copyOf(closed);
        open = Set.copyOf(open);
    }

    SpecialDays with(Set<LocalDate> holidays, Set<LocalDate> workdays) {
        Set<LocalDate> shut = new HashSet<>(closed);
        shut.addAll(holidays);
        shut.removeAll(workdays);
        Set<LocalDate> worked = new HashSet<>(open);
        worked.addAll(workdays);
        worked.removeAll(holidays);
        return new SpecialDays(years, shut, worked);
    }

    String words() {
        return new TreeSet<>(closed) + "/" + new TreeSet<>(open);
    }
}
