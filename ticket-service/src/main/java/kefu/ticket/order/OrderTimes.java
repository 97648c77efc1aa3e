package kefu.ticket.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import kefu.platform.calendar.WorkingCalendar;
import kefu.ticket.ticket.KnownFact;
import kefu.ticket.ticket.TicketFacts;

/**
 * By which time of day an order goes on (002-M14 1–3). Whatever somebody types there, the rule of the house holds. A time of
 * the day that has passed already means that of the next working day; one that lies before today means today's.
 */
@ApplicationScoped
class OrderTimes implements KnownFact {

    private final OrderPolicies policies;
    private final WorkingCalendar calendar;
    private final Clock clock;

    OrderTimes(OrderPolicies policies, WorkingCalendar calendar, Clock clock) {
        this.policies = policies;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public boolean isFor(String process) {
        return process.equals("order");
    }

    @Override
    public Set<String> fields() {
        return Set.of("issueBy", "shipListBy", "consignmentBy");
    }

    @Override
    public Optional<JsonNode> known(String field, TicketFacts ticket, JsonNode form) {
        LocalDate today = calendar.dateOf(clock.instant());
        Instant latest = switch (field) {
            case "issueBy" -> next(today, policies.issueBy());
            case "shipListBy" -> shipList(today, form);
            default -> at(today.plusDays(policies.consignmentLagDays()), policies.consignmentBy());
        };
        return Optional.of(TextNode.valueOf(latest.toString()));
    }

    private Instant shipList(LocalDate today, JsonNode form) {
        LocalDate listed = date(form, "shipOn")
                .or(() -> date(form, "completionOn"))
                .map(shipped -> shipped.minusDays(policies.shipListLeadDays()))
                .orElse(today);
        return listed.isAfter(today) ? at(listed, policies.shipListBy()) : next(today, policies.shipListBy());
    }

    private Instant next(LocalDate today, LocalTime time) {
        Instant sameDay = at(today, time);
        return sameDay.isAfter(clock.instant()) ? sameDay : at(calendar.plusWorkingDays(today, 1), time);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(calendar.zone()).toInstant();
    }

    /** What is no date is refused by the form itself. */
    private static Optional<LocalDate> date(JsonNode form, String field) {
        try {
            return form.path(field).isTextual()
                    ? Optional.of(LocalDate.parse(form.path(field).asText()))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
