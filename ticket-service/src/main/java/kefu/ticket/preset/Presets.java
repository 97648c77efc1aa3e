package kefu.ticket.preset;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.platform.problem.Refusal;
import kefu.platform.web.Causes;
import kefu.platform.web.Paging;
import kefu.ticket.listing.Listing;
import kefu.ticket.listing.Rows;
import kefu.ticket.ticket.TicketProblem;

/** All views and macros; a name stands for one thing only among those of one operator or department. */
@ApplicationScoped
class Presets {

    private static final String COLUMNS = "p.id, p.version, p.kind, p.scope, p.audience, p.name, p.content,"
            + " p.created_by, p.created_at, p.updated_by, p.updated_at";
    private static final String KEEP =
            "INSERT INTO ticket_preset (correlation_id, id, version, kind, scope, audience, name,"
                    + " content, created_by, created_at, updated_by, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CHANGE =
            "UPDATE ticket_preset SET correlation_id = ?, version = ?, name = ?, content = ?,"
                    + " updated_by = ?, updated_at = ? WHERE id = ?";

    private final Rows rows;

    Presets(Rows rows) {
        this.rows = rows;
    }

    void keep(Preset preset) {
        write(
                KEEP,
                List.of(
                        Columns.bytes(preset.id()),
                        preset.version(),
                        preset.kind().name(),
                        preset.scope().name(),
                        preset.audience(),
                        preset.name(),
                        preset.content(),
                        preset.createdBy(),
                        Columns.utc(preset.createdAt()),
                        preset.updatedBy(),
                        Columns.utc(preset.updatedAt())));
    }

    void change(Preset preset) {
        write(
                CHANGE,
                List.of(
                        preset.version(),
                        preset.name(),
                        preset.content(),
                        preset.updatedBy(),
                        Columns.utc(preset.updatedAt()),
                        Columns.bytes(preset.id())));
    }

    void remove(UUID id) {
        rows.change("DELETE FROM ticket_preset WHERE id = ?", List.of(Columns.bytes(id)));
    }

    Optional<Preset> find(PresetKind kind, UUID id, boolean forChange) {
        String sql = "SELECT " + COLUMNS + " FROM ticket_preset p FORCE INDEX (PRIMARY) WHERE p.id = ? AND p.kind = ?"
                + (forChange ? " FOR UPDATE" : "");
        return rows.query(sql, List.of(Columns.bytes(id), kind.name()), Presets::preset).stream()
                .findFirst();
    }

    List<Preset> list(PresetKind kind, PresetScope scope, String audience, Paging paging) {
        return rows.list(of(kind, scope, audience, paging), Presets::preset);
    }

    static Listing of(PresetKind kind, PresetScope scope, String audience, Paging paging) {
        return Listing.of(COLUMNS, "ticket_preset p FORCE INDEX (ticket_preset_audience)")
                .where("p.kind = ?", kind.name())
                .where("p.scope = ?", scope.name())
                .where("p.audience = ?", audience)
                .newestFirst("p.id", paging);
    }

    private void write(String sql, List<?> values) {
        try {
            rows.write(sql, values);
        } catch (IllegalStateException fault) {
            if (Causes.isDuplicate(fault)) {
                throw taken();
            }
            throw fault;
        }
    }

    private static Refusal taken() {
        return TicketProblem.NAME_TAKEN
                .because("同名的已存在", "There is one of this name already")
                .at("/name", "taken", "已被使用", "Is taken");
    }

    private static Preset preset(ResultSet row) throws SQLException {
        return new Preset(
                Columns.uuid(row.getBytes("id")),
                row.getLong("version"),
                PresetKind.valueOf(row.getString("kind")),
                PresetScope.valueOf(row.getString("scope")),
                row.getString("audience"),
                row.getString("name"),
                row.getString("content"),
                row.getString("created_by"),
                Columns.instant(Objects.requireNonNull(row.getObject("created_at", LocalDateTime.class))),
                row.getString("updated_by"),
                Columns.instant(Objects.requireNonNull(row.getObject("updated_at", LocalDateTime.class))));
    }
}
