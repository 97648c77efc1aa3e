package kefu.ticket.field;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.operations.Columns;
import kefu.platform.process.form.FieldType;
import kefu.platform.text.Text;
import kefu.platform.web.Paging;
import kefu.ticket.listing.Listing;
import kefu.ticket.listing.Rows;
import org.jspecify.annotations.Nullable;

/** The rows of fields a house defined. */
@ApplicationScoped
class CustomFieldRows {

    private static final String COLUMNS =
            "c.id, c.version, c.process, c.field_key, c.title_zh, c.title_en, c.type, c.required,"
                    + " c.personal, c.filterable, c.options, c.retired, c.changed_by, c.changed_at";
    private static final String ADD =
            "INSERT IGNORE INTO custom_field (correlation_id, id, version, process, field_key, title_zh, title_en,"
                    + " type, required, personal, filterable, options, retired, changed_by, changed_at)"
                    + " VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE, ?, ?)";
    private static final String CHANGE =
            "UPDATE custom_field SET correlation_id = ?, version = ?, title_zh = ?, title_en = ?, required = ?,"
                    + " options = ?, retired = ?, changed_by = ?, changed_at = ? WHERE id = ?";

    private final Rows rows;

    CustomFieldRows(Rows rows) {
        this.rows = rows;
    }

    /** False if the process has one of that key. */
    boolean add(CustomField field) {
        return rows.write(
                        ADD,
                        List.of(
                                Columns.bytes(field.id()),
                                field.process(),
                                field.key(),
                                field.title().zh(),
                                field.title().en(),
                                field.type().name(),
                                field.required(),
                                field.personal(),
                                field.filterable(),
                                Json.write(field.options()),
                                field.changedBy(),
                                Columns.utc(field.changedAt())))
                > 0;
    }

    void change(CustomField field) {
        rows.write(
                CHANGE,
                List.of(
                        field.version(),
                        field.title().zh(),
                        field.title().en(),
                        field.required(),
                        Json.write(field.options()),
                        field.retired(),
                        field.changedBy(),
                        Columns.utc(field.changedAt()),
                        Columns.bytes(field.id())));
    }

    Optional<CustomField> find(UUID id, boolean forChange) {
        String sql = "SELECT " + COLUMNS + " FROM custom_field c WHERE c.id = ?" + (forChange ? " FOR UPDATE" : "");
        return rows.query(sql, List.of((Object) Columns.bytes(id)), CustomFieldRows::field).stream()
                .findFirst();
    }

    List<CustomField> of(String process) {
        return rows.query(
                "SELECT " + COLUMNS + " FROM custom_field c FORCE INDEX (custom_field_process) WHERE c.process = ?"
                        + " ORDER BY c.id",
                List.of((Object) process),
                CustomFieldRows::field);
    }

    List<CustomField> list(@Nullable String process, Paging paging) {
        return rows.list(listing(process, paging), CustomFieldRows::field);
    }

    static Listing listing(@Nullable String process, Paging paging) {
        String index = process == null ? "PRIMARY" : "custom_field_process";
        return Listing.of(COLUMNS, "custom_field c FORCE INDEX (" + index + ")")
                .whereGiven("c.process = ?", process)
                .newestFirst("c.id", paging);
    }

    private static CustomField field(ResultSet row) throws SQLException {
        return new CustomField(
                Columns.uuid(row.getBytes("id")),
                row.getLong("version"),
                row.getString("process"),
                row.getString("field_key"),
                Text.of(row.getString("title_zh"), row.getString("title_en")),
                FieldType.valueOf(row.getString("type")),
                row.getBoolean("required"),
                row.getBoolean("personal"),
                row.getBoolean("filterable"),
                Json.read(row.getString("options"), new TypeReference<List<String>>() {}),
                row.getBoolean("retired"),
                row.getString("changed_by"),
                Columns.instant(Objects.requireNonNull(row.getObject("changed_at", LocalDateTime.class))));
    }
}
