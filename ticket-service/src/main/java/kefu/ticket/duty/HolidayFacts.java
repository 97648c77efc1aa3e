package kefu.ticket.duty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import kefu.platform.calendar.WorkingCalendar;
import kefu.ticket.ticket.NewTicket;
import kefu.ticket.ticket.OpeningFacts;

/**
 * Whether the day of a holiday watch (节假日服务保障) is worked on by the calendar of the house, make-up days included, or a mere
 * weekend. Of a year whose holidays the calendar does not list nobody can say, so it says no.
 */
@ApplicationScoped
class HolidayFacts implements OpeningFacts {

    private final WorkingCalendar calendar;

    HolidayFacts(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String process() {
        return "holiday-watch";
    }

    @Override
    public void add(NewTicket asked, JsonNode form, ObjectNode known) {
        try {
            LocalDate day = LocalDate.parse(form.path("day").asText());
            boolean working = calendar.isWorkingDay(day);
            boolean isKnown = calendar.knowsHolidaysOf(day);
            known.put("workingDay", isKnown && working);
            known.put("weekend", isKnown && !working && !calendar.isHoliday(day));
        } catch (DateTimeException noDay) {
            // What is no day its form refuses.
        }
    }
}
