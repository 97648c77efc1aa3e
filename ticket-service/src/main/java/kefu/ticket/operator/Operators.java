package kefu.ticket.operator;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kefu.platform.json.Json;
import kefu.platform.operations.Columns;
import kefu.ticket.listing.Listing;
import kefu.ticket.listing.Rows;
import org.jspecify.annotations.Nullable;

/** All operators this service knows, each with everything he ever was to it. */
@ApplicationScoped
public class Operators {

    private static final String COLUMNS =
            "o.operator, o.version, o.department, o.skills, o.capacity, o.leader, o.in_charge,"
                    + " o.active, o.created_by, o.created_at, o.updated_by, o.updated_at";
    private static final String ONE = "SELECT " + COLUMNS + " FROM ticket_operator o WHERE o.operator = ?";
    private static final String ADD =
            "INSERT IGNORE INTO ticket_operator (correlation_id, operator, version, department, skills, capacity,"
                    + " leader, in_charge, active, created_by, created_at, updated_by, updated_at)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CHANGE =
            "UPDATE ticket_operator SET correlation_id = ?, version = ?, department = ?, skills = ?, capacity = ?,"
                    + " leader = ?, in_charge = ?, active = ?, updated_by = ?, updated_at = ? WHERE operator = ?";
    private static final String LOG =
            "INSERT INTO ticket_operator_history (correlation_id, operator, version, at, actor, content)"
                    + " VALUES (?, ?, ?, ?, ?, ?)";

    private static final int BEFORE_UPDATED = 8;
    private static final String HISTORY = "h.version, h.at, h.actor, h.content";

    private final Rows rows;

    Operators(Rows rows) {
        this.rows = rows;
    }

    public Optional<Operator> find(String operator) {
        return rows.query(ONE, List.of(operator), Operators::read).stream().findFirst();
    }

    /** Held, so that nobody else gives him work at the same moment and what is counted stays true. */
    Optional<Operator> hold(String operator) {
        return rows.query(ONE + " FOR UPDATE", List.of(operator), Operators::read).stream()
                .findFirst();
    }

    /** In the order of their ids, from behind that one on, of a department or of all. */
    List<Operator> list(@Nullable String department, String after, int most) {
        return rows.list(listing(department, after, most), Operators::read);
    }

    static Listing listing(@Nullable String department, String after, int most) {
        String index = department == null ? "PRIMARY" : "ticket_operator_department";
        return Listing.of(COLUMNS, "ticket_operator o FORCE INDEX (" + index + ")")
                .whereGiven("o.department = ?", department)
                .where("o.operator > ?", after)
                .limited("o.operator", most);
    }

    /** False if he is known already. */
    boolean add(Operator added) {
        List<@Nullable Object> values = new ArrayList<>(List.of(added.operator()));
        values.addAll(profile(added));
        values.add(BEFORE_UPDATED, added.createdBy());
        values.add(BEFORE_UPDATED + 1, Columns.utc(added.createdAt()));
        boolean isNew = rows.write(ADD, values) > 0;
        if (isNew) {
            log(added);
        }
        return isNew;
    }

    void change(Operator changed) {
        List<@Nullable Object> values = profile(changed);
        values.add(changed.operator());
        rows.write(CHANGE, values);
        log(changed);
    }

    /** What became of him, the latest first. */
    List<OperatorChangeView> history(String operator, long before, int most) {
        return rows.list(
                historyListing(operator, before, most),
                row -> new OperatorChangeView(
                        row.getLong("version"),
                        at(row, "at"),
                        row.getString("actor"),
                        Json.read(row.getString("content"), Profile.class)));
    }

    static Listing historyListing(String operator, long before, int most) {
        return Listing.of(HISTORY, "ticket_operator_history h FORCE INDEX (PRIMARY)")
                .where("h.operator = ?", operator)
                .where("h.version < ?", before)
                .limited("h.version DESC", most);
    }

    private static List<@Nullable Object> profile(Operator operator) {
        Profile profile = operator.profile();
        return new ArrayList<>(Arrays.asList(
                operator.version(),
                profile.department(),
                Json.write(profile.skills()),
                profile.capacity(),
                profile.leader(),
                profile.inCharge(),
                profile.isActive(),
                operator.updatedBy(),
                Columns.utc(operator.updatedAt())));
    }

    private void log(Operator known) {
        rows.write(
                LOG,
                List.of(
                        known.operator(),
                        known.version(),
                        Columns.utc(known.updatedAt()),
                        known.updatedBy(),
                        Json.write(known.profile())));
    }

    private static Operator read(ResultSet row) throws SQLException {
        return new Operator(
                row.getString("operator"),
                row.getLong("version"),
                new Profile(
                        row.getString("department"),
                        Json.read(row.getString("skills"), new TypeReference<List<String>>() {}),
                        row.getObject("capacity", Integer.class),
                        row.getString("leader"),
                        row.getString("in_charge"),
                        row.getBoolean("active")),
                row.getString("created_by"),
                at(row, "created_at"),
                row.getString("updated_by"),
                at(row, "updated_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return Columns.instant(Objects.requireNonNull(row.getObject(column, LocalDateTime.class)));
    }
}
