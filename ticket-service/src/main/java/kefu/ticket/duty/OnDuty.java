package kefu.ticket.duty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kefu.ticket.duty.ShiftHours.Turn;
import org.jspecify.annotations.Nullable;

/**
 * A page of those on duty as a statement: one part for each shift that runs, each a stretch of an index from where the last
 * page ended; whoever works two shifts at a time stands there once.
 */
record OnDuty(List<Turn> turns, @Nullable String department, String after) {

    /**
     * What a list was asked for.
     *
     * @param after the operator the last page ended with
     */
    record Asked(@Nullable String department, String after) {}

    private static final String SHIFTS = "SELECT s.operator, s.day, s.shift FROM ";
    private static final String OF_SHIFT =
            "duty_shift s FORCE INDEX (duty_shift_turn) WHERE s.day = ? AND s.shift = ? AND s.operator > ?";
    private static final String OF_DEPARTMENT =
            "ticket_operator o FORCE INDEX (ticket_operator_department) STRAIGHT_JOIN duty_shift s"
                    + " FORCE INDEX (PRIMARY) ON s.operator = o.operator AND s.day = ? AND s.shift = ?"
                    + " WHERE o.department = ? AND o.operator > ?";
    /** One shift, so many operators. */
    String part() {
        return SHIFTS + (department == null ? OF_SHIFT : OF_DEPARTMENT) + " AND " + DutyRows.NOT_ON_LEAVE + " ORDER BY "
                + (department == null ? "s.operator" : "o.operator") + " LIMIT ?";
    }

    List<Object> values(Turn turn, int most) {
        List<Object> values = new ArrayList<>(List.of(turn.day(), turn.shift()));
        if (department != null) {
            values.add(department);
        }
        values.add(after);
        values.add(most);
        return values;
    }

    String sql() {
        List<String> parts = Collections.nCopies(turns.size(), "(" + part() + ")");
        return "SELECT operator, MIN(CONCAT(day, ' ', shift)) AS turn FROM (" + String.join(" UNION ALL ", parts)
                + ") duty GROUP BY operator ORDER BY operator LIMIT ?";
    }

    List<Object> values(int most) {
        List<Object> all = new ArrayList<>();
        turns.forEach(turn -> all.addAll(values(turn, most)));
        all.add(most);
        return all;
    }
}
