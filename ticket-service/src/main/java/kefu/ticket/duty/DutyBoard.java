package kefu.ticket.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.ticket.duty.ShiftHours.Turn;
import kefu.ticket.listing.Rows;

/**
 * Writes down who works when, always in the transaction of the ticket that says so. The roster published last says when its
 * people work that month; a swap or a stand-in moves single shifts.
 */
@ApplicationScoped
class DutyBoard {

    private static final int MOST_ROWS = 200;
    private static final String PLAN =
            "INSERT IGNORE INTO duty_shift (operator, day, shift, roster_id, planned_for) VALUES ";
    // Whoever works that shift already works it; what he was given stays with whom it came from.
    private static final String MOVE =
            "UPDATE IGNORE duty_shift SET operator = ?, moved_by = ?" + " WHERE operator = ? AND day >= ? AND day <= ?";

    private final Rows rows;

    DutyBoard(Rows rows) {
        this.rows = rows;
    }

    /** What the roster says of these people goes from now on, in the order of their ids so that two rosters never wait for each other. */
    void plan(UUID roster, String month, SortedMap<String, List<Turn>> plan) {
        List<Object> values = new ArrayList<>();
        plan.forEach((operator, turns) -> {
            rows.change(
                    "REPLACE INTO duty_month (operator, month, roster_id) VALUES (?, ?, ?)",
                    List.of(operator, month, Columns.bytes(roster)));
            rows.change(
                    "DELETE FROM duty_shift WHERE planned_for = ? AND day >= ? AND day < ?",
                    List.of(operator, first(month), first(month).plusMonths(1)));
            turns.forEach(turn ->
                    values.addAll(List.of(operator, turn.day(), turn.shift(), Columns.bytes(roster), operator)));
        });
        int row = 5;
        for (int from = 0; from < values.size(); from += MOST_ROWS * row) {
            List<Object> some = values.subList(from, Math.min(values.size(), from + MOST_ROWS * row));
            rows.change(PLAN + Columns.times(some.size() / row, "(?, ?, ?, ?, ?)"), some);
        }
    }

    void withdraw(UUID roster) {
        rows.change("DELETE FROM duty_shift WHERE roster_id = ?", List.of(Columns.bytes(roster)));
        rows.change("DELETE FROM duty_month WHERE roster_id = ?", List.of(Columns.bytes(roster)));
    }

    /** His shifts of a day, but for the one he has just been given for them; how many went from one to the other. */
    int giveBack(String from, String to, LocalDate day, UUID by) {
        byte[] swap = Columns.bytes(by);
        return rows.change(MOVE + " AND (moved_by IS NULL OR moved_by <> ?)", List.of(to, swap, from, day, day, swap));
    }

    int move(String from, String to, Turn turn, UUID by) {
        return rows.change(
                MOVE + " AND shift = ?", List.of(to, Columns.bytes(by), from, turn.day(), turn.day(), turn.shift()));
    }

    /** The stand-in works the shifts of the days of leave. */
    int standIn(Leave leave, String standIn) {
        return rows.change(
                MOVE, List.of(standIn, Columns.bytes(leave.ticket()), leave.operator(), leave.first(), leave.last()));
    }

    void leave(Leave leave) {
        rows.change(
                "REPLACE INTO duty_leave (ticket_id, operator, first_day, last_day) VALUES (?, ?, ?, ?)",
                List.of(Columns.bytes(leave.ticket()), leave.operator(), leave.first(), leave.last()));
    }

    /** Days somebody is not there, by a signed slip. */
    record Leave(UUID ticket, String operator, LocalDate first, LocalDate last) {}

    /** He is there after all, and his shifts are his again. */
    void endLeave(UUID ticket, String operator) {
        rows.change("DELETE FROM duty_leave WHERE ticket_id = ?", List.of(Columns.bytes(ticket)));
        rows.change(
                "UPDATE IGNORE duty_shift SET operator = ?, moved_by = NULL WHERE moved_by = ?",
                List.of(operator, Columns.bytes(ticket)));
    }

    private static LocalDate first(String month) {
        return LocalDate.parse(month + "-01");
    }
}
