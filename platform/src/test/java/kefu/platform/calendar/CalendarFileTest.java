package kefu.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A calendar file either says exactly what is meant or is refused with file, line and reason. */
class CalendarFileTest {

    private static final String WEEK = "zone: Asia/Shanghai\nworkdays: [MON]\nhours: ['09:00-18:00']\n";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024: {closed: [02-30]}           | my.yaml:4: '02-30'",
                "2025: {closed: [02-29]}           | my.yaml:4: '02-29': 2025 has no such day",
                "2024: {closed: [10-07/10-01]}     | my.yaml:4: '10-07/10-01' ends before it begins",
                "2024: {closed: [1-1]}             | my.yaml:4: '1-1'",
                "2024: {closed: [05-01, 05-01]}    | my.yaml:4: 2024-05-01 is listed as closed and before that as closed",
                "2024: {closed: [05-01], open: [05-01]} | my.yaml:4: 2024-05-01 is listed as",
                "2024: {holidays: [05-01]}         | my.yaml:4: unknown key 'holidays'",
                "2024: 05-01                       | my.yaml:4: expected keys with values",
                "holidays: []                      | my.yaml:4: unknown key 'holidays'",
                "zone: Europe/Berlin               | my.yaml:4: 'zone' is given twice",
                "weekly: {SAT: ['09:00-13:00']}    | my.yaml:4: SAT has hours but is not one of the workdays",
                "weekly: {MON: []}                 | my.yaml:4: a working day needs hours",
                "weekly: {MON: 09:00-13:00}        | my.yaml:4: expected a list",
                "weekly: {Mon: ['09:00-13:00']}    | my.yaml:4: 'Mon' is not one of MON, TUE",
                "weekly: {MON: ['9-13']}           | my.yaml:4: '9-13': expected a range such as 09:00-18:00",
                "weekly: {MON: ['18:00-02:00']}    | my.yaml:4: '18:00-02:00': the range ends before it begins",
                "weekly: {MON: ['18:00-24:30']}    | my.yaml:4: '18:00-24:30': a day ends at 24:00",
                "weekly: {MON: ['09:00-13:00', '12:00-18:00']} | my.yaml:4: 12:00-18:00 begins before the range in front",
                "changes: [{hours: ['09:00-13:00']}] | my.yaml:4: a change needs 'from'",
                "changes: [{from: soon}]           | my.yaml:4: 'soon'",
                "changes: [{from: 2025-02-01}, {from: 2025-01-01}] | my.yaml:4: changes are listed in the order",
                "changes: [{from: 2025-02-01, workdays: []}] | my.yaml:4: a week needs at least one working day",
                "2024: {closed: [05-01             | my.yaml:5: ",
            })
    void aFaultNamesFileLineAndReason(String line, String expected) {
        assertThatThrownBy(() -> CalendarFile.parse("my.yaml", WEEK + line + "\n"))
                .isInstanceOf(CalendarFault.class)
                .hasMessageContaining(expected);
    }

    @ParameterizedTest(name = "reports: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "zone: Mars/Base                   | my.yaml:1: 'Mars/Base'",
                "workdays: [MON]                   | my.yaml:1: 'zone' is needed",
                "zone: Asia/Shanghai               | my.yaml:1: 'workdays' and 'hours' are needed",
                "''                                | my.yaml: the file is empty",
            })
    void whatIsMissingIsNamed(String yaml, String expected) {
        assertThatThrownBy(() -> CalendarFile.parse("my.yaml", yaml))
                .isInstanceOf(CalendarFault.class)
                .hasMessageContaining(expected);
    }

    @Test
    void anOperatorsFileIsReadFromDisk(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("mine.yaml"), WEEK);
        WorkingCalendar calendar = CalendarFile.load(file.toString());
        assertThat(calendar.isWorkingDay(LocalDate.parse("2024-03-04"))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2024-03-05"))).isFalse();
    }

    @Test
    void aFileThatDoesNotExistIsAFault() {
        assertThatThrownBy(() -> CalendarFile.load("calendars/atlantis.yaml"))
                .isInstanceOf(CalendarFault.class)
                .hasMessage("calendars/atlantis.yaml: no such file, neither on disk nor on the class path");
    }

    @ParameterizedTest(name = "{0} works: {1}")
    @CsvSource({
        "2024-02-04, true", "2024-02-10, false", "2024-02-17, false", "2024-02-18, true", "2024-05-05, false",
        "2025-10-08, false", "2025-10-11, true", "2026-02-23, false", "2026-10-10, true", "2030-01-01, true",
    })
    void theBuiltInCalendarIsThatOfMainlandChina(LocalDate date, boolean works) {
        assertThat(CalendarFile.builtIn().isWorkingDay(date)).isEqualTo(works);
    }
}
