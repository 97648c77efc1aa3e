package kefu.ticket.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.operations.Columns;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.Definition;
import kefu.platform.process.Processes;
import kefu.platform.process.form.Field;
import kefu.platform.process.form.FieldType;
import kefu.ticket.listing.Ask;
import kefu.ticket.listing.FirstId;
import kefu.ticket.listing.Rows;
import kefu.ticket.report.ProcessReport.Kind;
import kefu.ticket.report.ProcessReport.Row;
import kefu.ticket.ticket.TicketBook;
import org.jspecify.annotations.Nullable;

/**
 * Counts the tickets of any process from their histories, which are only ever added to. That a clock ran out is left out: it
 * may have been written down later than it happened.
 */
@ApplicationScoped
class ProcessReportDesk {

    /** The ids of a process lie in the order of time: those of a period are one stretch of its index. */
    private static final String COHORT = " WHERE t.process = ? AND t.id >= ? AND t.id < ?"
            + " AND (t.withheld_from IS NULL OR t.withheld_from <> ?)";

    /** What the field held last, as far as was known then. */
    private static final String VALUE = " LEFT JOIN LATERAL (SELECT JSON_UNQUOTE(JSON_EXTRACT(g.form, ?)) AS held"
            + " FROM ticket_history g WHERE g.ticket_id = t.id AND g.at <= ? AND JSON_EXTRACT(g.form, ?) IS NOT NULL"
            + " ORDER BY g.seq DESC LIMIT 1) v ON TRUE";

    static final String STATES = "SELECT v.held, s.to_state, COUNT(*), COUNT(*)"
            + " FROM ticket t FORCE INDEX (ticket_process) STRAIGHT_JOIN LATERAL (SELECT h.to_state FROM ticket_history h"
            + " WHERE h.ticket_id = t.id AND h.at <= ? AND h.step <> 'clock-breached' ORDER BY h.seq DESC LIMIT 1) s"
            + VALUE + COHORT + " GROUP BY v.held, s.to_state ORDER BY v.held, s.to_state";

    static final String STEPS = "SELECT v.held, h.step, COUNT(DISTINCT h.ticket_id), COUNT(*)"
            + " FROM ticket t FORCE INDEX (ticket_process) STRAIGHT_JOIN ticket_history h ON h.ticket_id = t.id AND h.at <= ?"
            + " AND h.step <> 'clock-breached'" + VALUE + COHORT + " GROUP BY v.held, h.step ORDER BY v.held, h.step";

    private static final Set<FieldType> COUNTABLE = EnumSet.of(
            FieldType.ENUM, FieldType.STRING, FieldType.OPERATOR, FieldType.BOOLEAN, FieldType.INTEGER, FieldType.DATE);

    private final Rows rows;
    private final TicketBook tickets;
    private final Processes processes;
    private final WorkingCalendar calendar;

    ProcessReportDesk(Rows rows, TicketBook tickets, Processes processes, WorkingCalendar calendar) {
        this.rows = rows;
        this.tickets = tickets;
        this.processes = processes;
        this.calendar = calendar;
    }

    /** The process as it is now, or 404. */
    Definition known(String process) {
        return processes
                .find(process)
                .orElseThrow(
                        () -> CommonProblem.NOT_FOUND.because("没有流程 " + process, "There is no process " + process));
    }

    @Transactional
    ProcessReport of(Definition definition, @Nullable String by, Period period) {
        String viewer = tickets.insider().operator();
        if (by != null) {
            check(definition, by);
        }
        List<Object> values = values(definition.key(), by, period, viewer);
        List<Row> all = new ArrayList<>(rows.query(STATES, values, row -> row(row, Kind.STATE)));
        all.addAll(rows.query(STEPS, values, row -> row(row, Kind.STEP)));
        return ProcessReport.of(definition.key(), by, period, all);
    }

    /** Personal data and long texts tell nobody anything in a sum. */
    private static void check(Definition definition, String by) {
        boolean countable = Stream.concat(
                        Stream.of(definition.open().form()),
                        definition.steps().values().stream().map(step -> step.form()))
                .map(form -> form.fields().get(by))
                .anyMatch(ProcessReportDesk::isCountable);
        if (!countable) {
            throw Ask.wrong(
                    "by",
                    "应为该流程表单中可统计的字段",
                    "Must be a field of the forms of this process that holds a choice, a word, a number or a day and nothing"
                            + " personal");
        }
    }

    private static boolean isCountable(@Nullable Field field) {
        return field != null && !field.personal() && COUNTABLE.contains(field.type());
    }

    private List<Object> values(String process, @Nullable String by, Period period, String viewer) {
        LocalDateTime known = Columns.utc(period.asOf());
        String path = "$.\"" + (by == null ? "" : by) + "\"";
        return List.of(
                known,
                path,
                known,
                path,
                process,
                FirstId.at(calendar.dayEnd(period.from().minusDays(1))),
                FirstId.at(calendar.dayEnd(period.to())),
                viewer);
    }

    private static Row row(ResultSet row, Kind kind) throws SQLException {
        return new Row(row.getString(1), kind, row.getString(2), row.getInt(3), row.getInt(4));
    }
}
