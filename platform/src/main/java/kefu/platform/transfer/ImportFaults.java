package kefu.platform.transfer;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.operations.Columns;
import kefu.platform.problem.Refusal;
import kefu.platform.problem.Violation;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** Rows that were refused, as they came and with what is wrong with them. */
@Singleton
class ImportFaults {

    private static final int AT_ONCE = 50;
    private static final TypeReference<List<Violation>> VIOLATIONS = new TypeReference<>() {};

    private final Rows rows;

    ImportFaults(Rows rows) {
        this.rows = rows;
    }

    /**
     * A refused row.
     *
     * @param sent the row as it came
     */
    record Fault(long line, String problem, Text detail, List<Violation> errors, String sent) {

        static Fault of(long line, String sent, Refusal refusal) {
            return new Fault(line, refusal.type().slug(), refusal.detail(), refusal.violations(), sent);
        }
    }

    void add(UUID job, List<Fault> faults) {
        for (int from = 0; from < faults.size(); from += AT_ONCE) {
            List<Fault> some = faults.subList(from, Math.min(from + AT_ONCE, faults.size()));
            List<@Nullable Object> values = new ArrayList<>();
            for (Fault fault : some) {
                values.add(Columns.bytes(job));
                values.add(fault.line());
                values.add(fault.problem());
                values.add(Json.write(fault.detail()));
                values.add(Json.write(fault.errors()));
                values.add(fault.sent());
            }
            rows.change(
                    "INSERT INTO import_fault (job_id, line, problem, detail, errors, sent) VALUES "
                            + Columns.times(some.size(), "(?, ?, ?, ?, ?, ?)"),
                    values.toArray());
        }
    }

    List<Fault> after(UUID job, long line, int most) {
        return rows.query(
                "SELECT line, problem, detail, errors, sent FROM import_fault WHERE job_id = ? AND line > ?"
                        + " ORDER BY line LIMIT ?",
                ImportFaults::fault,
                Columns.bytes(job),
                line,
                most);
    }

    void remove(UUID job) {
        rows.change("DELETE FROM import_fault WHERE job_id = ?", (Object) Columns.bytes(job));
    }

    private static Fault fault(ResultSet row) throws SQLException {
        return new Fault(
                row.getLong("line"),
                row.getString("problem"),
                Json.read(row.getString("detail"), Text.class),
                Json.read(row.getString("errors"), VIOLATIONS),
                row.getString("sent"));
    }
}
