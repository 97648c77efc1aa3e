package kefu.ticket.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.json.Json;
import kefu.platform.operations.Columns;
import kefu.platform.web.Paging;
import kefu.ticket.action.TicketAction;
import kefu.ticket.listing.Listing;
import kefu.ticket.listing.Rows;
import org.jspecify.annotations.Nullable;

/** All jobs. Whoever counts something in one waits for whoever does at the same moment, and for nothing else. */
@ApplicationScoped
class Jobs {

    private static final String COLUMNS = "j.id, j.version, j.action, j.dry_run, j.status, j.started_by, j.acting,"
            + " j.correlation_id, j.total, j.done, j.refused, j.undone, j.created_at, j.ended_at, j.undo_until";
    private static final String KEEP =
            "INSERT INTO ticket_job (id, version, action, dry_run, status, started_by, acting,"
                    + " correlation_id, total, done, refused, undone, created_at, ended_at)"
                    + " VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?, ?)";
    private static final String MOVE =
            "UPDATE ticket_job SET version = version + 1, status = ?, acting = ?, ended_at = ?,"
                    + " undo_until = ? WHERE id = ? AND status = ?";
    private static final String COUNT = "UPDATE ticket_job SET version = version + 1, done = done + ?,"
            + " refused = refused + ?, undone = undone + ? WHERE id = ?";

    private final Rows rows;

    Jobs(Rows rows) {
        this.rows = rows;
    }

    void keep(Job job) {
        Instant ended = job.endedAt();
        rows.change(
                KEEP,
                Arrays.asList(
                        Columns.bytes(job.id()),
                        Json.write(job.action()),
                        job.dryRun(),
                        job.status().name(),
                        job.startedBy(),
                        Json.write(Acting.of(job.acting())),
                        job.correlationId(),
                        job.counts().total(),
                        Columns.utc(job.createdAt()),
                        ended == null ? null : Columns.utc(ended)));
    }

    Optional<Job> find(UUID id) {
        Listing one = Listing.of(COLUMNS, "ticket_job j FORCE INDEX (PRIMARY)")
                .where("j.id = ?", (Object) Columns.bytes(id))
                .limited("j.id", 1);
        return rows.first(one, Jobs::job);
    }

    /** What becomes of a job. */
    record Moved(
            JobStatus to, @Nullable Instant ended, @Nullable Instant undoUntil) {}

    /** False if somebody else moved it on before. */
    boolean move(Job job, Moved moved, Caller acting) {
        Instant ended = moved.ended();
        Instant undoUntil = moved.undoUntil();
        return rows.change(
                        MOVE,
                        Arrays.asList(
                                moved.to().name(),
                                Json.write(Acting.of(acting)),
                                ended == null ? null : Columns.utc(ended),
                                undoUntil == null ? null : Columns.utc(undoUntil),
                                Columns.bytes(job.id()),
                                job.status().name()))
                > 0;
    }

    void count(UUID job, ItemStatus what) {
        rows.change(
                COUNT,
                List.of(
                        what == ItemStatus.DONE ? 1 : 0,
                        what == ItemStatus.REFUSED ? 1 : 0,
                        what == ItemStatus.UNDONE ? 1 : 0,
                        Columns.bytes(job)));
    }

    /** The jobs there is work on, the oldest first. */
    List<UUID> active() {
        return rows.query(
                "(SELECT id FROM ticket_job FORCE INDEX (ticket_job_status) WHERE status = 'RUNNING' ORDER BY id LIMIT 20)"
                        + " UNION ALL (SELECT id FROM ticket_job FORCE INDEX (ticket_job_status) WHERE status = 'UNDOING'"
                        + " ORDER BY id LIMIT 20)",
                List.of(),
                row -> Columns.uuid(row.getBytes(1)));
    }

    List<Job> list(String startedBy, Paging paging) {
        return rows.list(of(startedBy, paging), Jobs::job);
    }

    static Listing of(String startedBy, Paging paging) {
        return Listing.of(COLUMNS, "ticket_job j FORCE INDEX (ticket_job_started)")
                .where("j.started_by = ?", startedBy)
                .newestFirst("j.id", paging);
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                Columns.uuid(row.getBytes("id")),
                row.getLong("version"),
                Json.read(row.getString("action"), TicketAction.class),
                row.getBoolean("dry_run"),
                JobStatus.valueOf(row.getString("status")),
                row.getString("started_by"),
                Json.read(row.getString("acting"), Acting.class).caller(),
                row.getString("correlation_id"),
                new Job.Counts(row.getInt("total"), row.getInt("done"), row.getInt("refused"), row.getInt("undone")),
                Objects.requireNonNull(moment(row, "created_at")),
                moment(row, "ended_at"),
                moment(row, "undo_until"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : Columns.instant(at);
    }
}
