package kefu.ticket.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.identity.Caller;
import kefu.platform.identity.Rank;
import kefu.platform.operations.Columns;
import kefu.platform.problem.CommonProblem;
import kefu.ticket.listing.Rows;
import kefu.ticket.ticket.Supervisors;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketVisibility;
import org.jspecify.annotations.Nullable;

/** Draws up what an operator did, from the histories of tickets. One's own report is open to oneself, others' to superiors. */
@ApplicationScoped
class WorkReportDesk {

    static final String COUNT = "SELECT t.process, h.step, COUNT(*) AS n_times FROM ticket_history h"
            + " FORCE INDEX (ticket_history_actor) STRAIGHT_JOIN ticket t ON t.id = h.ticket_id"
            + " WHERE h.actor = ? AND h.at >= ? AND h.at < ? AND "
            + TicketVisibility.NOT_WITHHELD
            + " GROUP BY t.process, h.step ORDER BY t.process, h.step";
    static final String CALLS = "SELECT COUNT(*) FROM phone_call FORCE INDEX (phone_call_agent_day)"
            + " WHERE agent = ? AND business_day BETWEEN ? AND ? AND started_at <= ?";

    private final Rows rows;
    private final TicketBook tickets;
    private final WorkingCalendar calendar;

    WorkReportDesk(Rows rows, TicketBook tickets, WorkingCalendar calendar) {
        this.rows = rows;
        this.tickets = tickets;
        this.calendar = calendar;
    }

    @Transactional
    WorkReport of(Period period, @Nullable String asked, Caller who) {
        String viewer = tickets.insider().operator();
        String operator = Objects.requireNonNullElse(asked, viewer);
        requireSuperior(operator, viewer, who);
        List<WorkReport.Row> all = new ArrayList<>();
        for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
            all.addAll(rows(day, operator, period.asOf(), viewer));
        }
        int calls = rows.query(
                        CALLS,
                        List.of(operator, period.from(), period.to(), Columns.utc(period.asOf())),
                        row -> row.getInt(1))
                .getFirst();
        int opened = all.stream()
                .filter(row -> row.step().equals("opened"))
                .mapToInt(WorkReport.Row::count)
                .sum();
        int actions = all.stream().mapToInt(WorkReport.Row::count).sum();
        return new WorkReport(operator, period.from(), period.to(), period.asOf(), opened, actions, calls, all);
    }

    /** One's own figures are open to oneself, those of others to superiors. */
    static void requireSuperior(String operator, String viewer, Caller who) {
        if (!operator.equals(viewer) && !who.atLeast(Rank.SUPERVISOR) && !Supervisors.include(who)) {
            throw CommonProblem.FORBIDDEN
                    .because("他人的工作报表仅限主管查看", "The report of somebody else is for his superiors")
                    .with("allowedFor", Supervisors.ROLES);
        }
    }

    private List<WorkReport.Row> rows(LocalDate day, String operator, Instant asOf, String viewer) {
        Instant begin = calendar.dayEnd(day.minusDays(1));
        Instant end = calendar.dayEnd(day);
        // Half-open like the day itself: what happened at that very moment counts.
        Instant until = asOf.isBefore(end) ? asOf.plusNanos(1_000) : end;
        return rows.query(
                COUNT,
                List.of(operator, Columns.utc(begin), Columns.utc(until), viewer),
                row -> new WorkReport.Row(day, row.getString(1), row.getString(2), row.getInt(3)));
    }
}
