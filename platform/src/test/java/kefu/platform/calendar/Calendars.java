package kefu.platform.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** The calendars the tests count with: every kind of business hours a deployment may have. */
final class Calendars {

    /** Mainland China, nine to six, holidays and make-up weekends of 2024 to 2026. */
    static final WorkingCalendar CHINA = CalendarFile.builtIn();

    /** The same with a lunch break. */
    static final WorkingCalendar LUNCH = CalendarFile.parse("lunch", """
            zone: Asia/Shanghai
            workdays: [MON, TUE, WED, THU, FRI]
            hours: ["09:00-12:00", "13:30-18:00"]
            2024: {closed: [05-01/05-05], open: [04-28, 05-11]}
            """);

    /** Clocks change, Saturday is half a day, hours change in July 2025. */
    static final WorkingCalendar BERLIN = CalendarFile.parse("berlin", """
            zone: Europe/Berlin
            workdays: [MON, TUE, WED, THU, FRI, SAT]
            hours: ["08:00-12:30", "13:00-17:00"]
            weekly: {SAT: ["09:00-13:00"]}
            changes:
              - {from: 2025-07-01, hours: ["07:30-15:30"], weekly: {SAT: ["10:00-12:00"]}}
            2024: {closed: [01-01, 12-25/12-26]}
            """);

    /** Never closed, but the nights of the clock change are 23 and 25 hours long. */
    static final WorkingCalendar NEW_YORK = CalendarFile.parse("new-york", """
            zone: America/New_York
            workdays: [MON, TUE, WED, THU, FRI, SAT, SUN]
            hours: ["00:00-24:00"]
            """);

    static final List<WorkingCalendar> ALL = List.of(CHINA, LUNCH, BERLIN, NEW_YORK);

    private Calendars() {}

    /** Local time in Shanghai, as the scenarios give it: {@code 2024-03-01T10:00}. */
    static Instant shanghai(String local) {
        return at(CHINA, local);
    }

    static Instant at(WorkingCalendar calendar, String local) {
        return LocalDateTime.parse(local).atZone(calendar.zone()).toInstant();
    }
}
