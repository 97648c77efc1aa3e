package kefu.platform.transfer;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.json.Json;
import kefu.platform.operations.Columns;
import kefu.platform.text.Text;
import kefu.platform.web.Paging;
import org.jspecify.annotations.Nullable;

/** All imports as stored. */
@Singleton
class ImportJobs {

    private static final String SELECT =
            "SELECT id, version, kind, format, dry_run, status, acting, correlation_id, size,"
                    + " sha256, received, header, reached, line, created_rows, updated_rows, unchanged_rows, refused_rows,"
                    + " failure, created_at, ended_at FROM import_job ";
    private static final String INSERT =
            "INSERT INTO import_job (id, version, kind, format, dry_run, status, started_by,"
                    + " acting, correlation_id, size, sha256, received, reached, line, created_rows, updated_rows,"
                    + " unchanged_rows, refused_rows, created_at)"
                    + " VALUES (?, 0, ?, ?, ?, 'AWAITING', ?, ?, ?, ?, ?, 0, 0, 1, 0, 0, 0, 0, ?)";

    private final Rows rows;

    ImportJobs(Rows rows) {
        this.rows = rows;
    }

    void keep(ImportJob job) {
        rows.change(
                INSERT,
                Columns.bytes(job.id()),
                job.kind(),
                job.format().name(),
                job.dryRun(),
                job.acting().operator(),
                Json.write(job.acting()),
                job.correlationId(),
                job.body().size(),
                job.body().sha256(),
                Columns.utc(job.createdAt()));
    }

    Optional<ImportJob> find(UUID id) {
        return one("WHERE id = ?", id);
    }

    /** Holds it until the transaction ends. */
    Optional<ImportJob> findHeld(UUID id) {
        return one("WHERE id = ? FOR UPDATE", id);
    }

    /** Holds it until the transaction ends, unless somebody else does or there is nothing to do any more. */
    Optional<ImportJob> claim(UUID id) {
        return one("WHERE id = ? FOR UPDATE SKIP LOCKED", id).filter(job -> job.status() == ImportStatus.RUNNING);
    }

    private Optional<ImportJob> one(String where, UUID id) {
        return rows.query(SELECT + where, ImportJobs::job, (Object) Columns.bytes(id)).stream()
                .findFirst();
    }

    /** The newest first. */
    List<ImportJob> list(String kind, String startedBy, Paging paging) {
        List<String> after = paging.after();
        String index = "FORCE INDEX (import_job_started) WHERE kind = ? AND started_by = ?";
        String order = " ORDER BY id DESC LIMIT ?";
        return after.isEmpty()
                ? rows.query(SELECT + index + order, ImportJobs::job, kind, startedBy, paging.fetch())
                : rows.query(
                        SELECT + index + " AND id < ?" + order,
                        ImportJobs::job,
                        kind,
                        startedBy,
                        Columns.bytes(UUID.fromString(after.getFirst())),
                        paging.fetch());
    }

    /** Those there is work on, the oldest first. */
    List<UUID> running() {
        return rows.query(
                "SELECT id FROM import_job FORCE INDEX (import_job_status) WHERE status = 'RUNNING' ORDER BY id LIMIT 20",
                row -> Columns.uuid(row.getBytes(1)));
    }

    /** More of the file has come; false if somebody else was quicker. */
    boolean received(UUID id, long before, long now) {
        return rows.change(
                        "UPDATE import_job SET received = ? WHERE id = ? AND received = ? AND status = 'AWAITING'",
                        now,
                        Columns.bytes(id),
                        before)
                > 0;
    }

    /** A part of the file has ended. */
    void touch(UUID id) {
        rows.change("UPDATE import_job SET version = version + 1 WHERE id = ?", (Object) Columns.bytes(id));
    }

    void begin(UUID id, @Nullable String header, ImportJob.Progress first) {
        rows.change(
                "UPDATE import_job SET version = version + 1, status = 'RUNNING', header = ?, reached = ?, line = ?"
                        + " WHERE id = ?",
                header,
                first.reached(),
                first.line(),
                Columns.bytes(id));
    }

    void advance(UUID id, ImportJob.Progress progress) {
        ImportJob.Counts counts = progress.counts();
        rows.change(
                "UPDATE import_job SET version = version + 1, reached = ?, line = ?, created_rows = ?, updated_rows = ?,"
                        + " unchanged_rows = ?, refused_rows = ? WHERE id = ?",
                progress.reached(),
                progress.line(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.refused(),
                Columns.bytes(id));
    }

    void end(UUID id, ImportStatus how, @Nullable Text why, Instant at) {
        rows.change(
                "UPDATE import_job SET version = version + 1, status = ?, failure = ?, ended_at = ? WHERE id = ?",
                how.name(),
                why == null ? null : Json.write(why),
                Columns.utc(at),
                Columns.bytes(id));
    }

    void remove(UUID id) {
        rows.change("DELETE FROM import_job WHERE id = ?", (Object) Columns.bytes(id));
    }

    private static ImportJob job(ResultSet row) throws SQLException {
        String failure = row.getString("failure");
        return new ImportJob(
                Columns.uuid(row.getBytes("id")),
                row.getLong("version"),
                row.getString("kind"),
                Format.valueOf(row.getString("format")),
                row.getBoolean("dry_run"),
                ImportStatus.valueOf(row.getString("status")),
                Json.read(row.getString("acting"), Caller.class),
                row.getString("correlation_id"),
                new ImportJob.Body(row.getObject("size", Long.class), row.getString("sha256"), row.getLong("received")),
                row.getString("header"),
                new ImportJob.Progress(row.getLong("reached"), row.getLong("line"), counts(row)),
                failure == null ? null : Json.read(failure, Text.class),
                Objects.requireNonNull(moment(row, "created_at")),
                moment(row, "ended_at"));
    }

    private static ImportJob.Counts counts(ResultSet row) throws SQLException {
        return new ImportJob.Counts(
                row.getLong("created_rows"),
                row.getLong("updated_rows"),
                row.getLong("unchanged_rows"),
                row.getLong("refused_rows"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : Columns.instant(at);
    }
}
