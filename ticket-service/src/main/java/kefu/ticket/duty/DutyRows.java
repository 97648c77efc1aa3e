package kefu.ticket.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.ticket.duty.ShiftHours.Turn;
import kefu.ticket.listing.Rows;

/** What is written down of duty, read; everything is read along an index, however many years of rosters there are. */
@ApplicationScoped
class DutyRows {

    static final String NOT_ON_LEAVE = "NOT EXISTS (SELECT 1 FROM duty_leave l FORCE INDEX (duty_leave_operator)"
            + " WHERE l.operator = s.operator AND l.first_day <= s.day AND l.last_day >= s.day)";

    private final Rows rows;

    DutyRows(Rows rows) {
        this.rows = rows;
    }

    /** A shift somebody works. */
    record Worked(String operator, Turn turn) {}

    /** Whoever of them works one of these shifts, whatever he was planned for. */
    Set<String> working(Collection<String> operators, List<Turn> turns) {
        if (operators.isEmpty() || turns.isEmpty()) {
            return Set.of();
        }
        List<Object> values = new ArrayList<>(operators);
        turns.forEach(turn -> values.addAll(List.of(turn.day(), turn.shift())));
        String sql = "SELECT DISTINCT s.operator FROM duty_shift s FORCE INDEX (PRIMARY) WHERE s.operator IN ("
                + Columns.times(operators.size(), "?") + ") AND (s.day, s.shift) IN ("
                + Columns.times(turns.size(), "(?, ?)") + ") AND " + NOT_ON_LEAVE;
        return found(sql, values);
    }

    /** Whoever of them is on leave that day. */
    Set<String> onLeave(Collection<String> operators, LocalDate day) {
        List<Object> values = new ArrayList<>(operators);
        values.addAll(List.of(day, day));
        String sql = "SELECT l.operator FROM duty_leave l FORCE INDEX (duty_leave_operator) WHERE l.operator IN ("
                + Columns.times(operators.size(), "?") + ") AND l.first_day <= ? AND l.last_day >= ?";
        return operators.isEmpty() ? Set.of() : found(sql, values);
    }

    /** Whoever of them stands in a published roster of that month. */
    Set<String> rostered(Collection<String> operators, LocalDate day) {
        List<Object> values = new ArrayList<>(operators);
        values.add(month(day));
        String sql = "SELECT m.operator FROM duty_month m FORCE INDEX (PRIMARY) WHERE m.operator IN ("
                + Columns.times(operators.size(), "?") + ") AND m.month = ?";
        return operators.isEmpty() ? Set.of() : found(sql, values);
    }

    /** His next shifts from that day on, the first one first. */
    List<Turn> ahead(String operator, LocalDate from, int most) {
        return rows.query(
                "SELECT s.day, s.shift FROM duty_shift s FORCE INDEX (PRIMARY) WHERE s.operator = ? AND s.day >= ? AND "
                        + NOT_ON_LEAVE + " ORDER BY s.day, s.shift LIMIT ?",
                List.of(operator, from, most),
                row -> new Turn(row.getObject("day", LocalDate.class), row.getString("shift")));
    }

    /** Whoever worked a shift of that roster on that day, whatever he was planned for. */
    List<String> worked(UUID roster, LocalDate day) {
        return rows.query(
                "SELECT DISTINCT s.operator FROM duty_shift s FORCE INDEX (duty_shift_roster) WHERE s.roster_id = ?"
                        + " AND s.day = ? AND " + NOT_ON_LEAVE + " ORDER BY s.operator",
                List.of(Columns.bytes(roster), day),
                row -> row.getString(1));
    }

    /** The rosters a swap or a stand-in has changed. */
    List<UUID> rostersOf(UUID mover) {
        return rows.query(
                "SELECT DISTINCT roster_id FROM duty_shift FORCE INDEX (duty_shift_moved) WHERE moved_by = ?"
                        + " ORDER BY roster_id",
                List.of(Columns.bytes(mover)),
                row -> Columns.uuid(row.getBytes(1)));
    }

    /** Everybody on one of these shifts, in the order of their ids, of a department or of all. */
    List<Worked> onDuty(OnDuty asked, int most) {
        if (asked.turns().isEmpty()) {
            return List.of();
        }
        return rows.query(asked.sql(), asked.values(most), row -> {
            String[] turn = row.getString("turn").split(" ", 2);
            return new Worked(row.getString("operator"), new Turn(LocalDate.parse(turn[0]), turn[1]));
        });
    }

    static String month(LocalDate day) {
        return day.toString().substring(0, 7);
    }

    private Set<String> found(String sql, List<Object> values) {
        return new HashSet<>(rows.query(sql, values, row -> row.getString(1)));
    }
}
