package kefu.ticket.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.operations.Columns;
import kefu.platform.operations.Faults;
import kefu.platform.problem.Refusal;
import kefu.platform.text.Text;
import kefu.ticket.listing.Listing;
import kefu.ticket.listing.Rows;
import org.jspecify.annotations.Nullable;

/** The tickets of jobs, one row each. Whoever works on one holds its row; the others go on with the next. */
@ApplicationScoped
class Items {

    private static final int AT_ONCE = 500;
    private static final int LONGEST = 500;
    private static final String CLAIM = "SELECT seq, ticket_id, way_back FROM ticket_job_item"
            + " FORCE INDEX (ticket_job_item_status) WHERE job_id = ? AND status = ? ORDER BY seq LIMIT 1"
            + " FOR UPDATE SKIP LOCKED";
    private static final String RECORD = "UPDATE ticket_job_item SET status = ?, problem = ?, detail_zh = ?,"
            + " detail_en = ?, way_back = ?, at = ? WHERE job_id = ? AND seq = ? AND status = ?";

    private final Rows rows;

    Items(Rows rows) {
        this.rows = rows;
    }

    /** One ticket of a job, in hand. */
    record Item(UUID job, int seq, UUID ticket, ItemStatus status, JsonNode wayBack) {}

    /** What became of it. */
    record Result(
            ItemStatus status,
            @Nullable Refusal refusal,
            @Nullable JsonNode wayBack,
            Instant at) {}

    void keep(UUID job, List<UUID> tickets) {
        for (int from = 0; from < tickets.size(); from += AT_ONCE) {
            List<UUID> some = tickets.subList(from, Math.min(from + AT_ONCE, tickets.size()));
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                values.addAll(List.of(Columns.bytes(job), from + i + 1, Columns.bytes(some.get(i))));
            }
            rows.change(
                    "INSERT INTO ticket_job_item (job_id, seq, ticket_id, status) VALUES "
                            + Columns.times(some.size(), "(?, ?, ?, 'WAITING')"),
                    values);
        }
    }

    /** The next one in that status nobody works on; held until the transaction ends. */
    Optional<Item> claim(UUID job, ItemStatus status) {
        return rows
                .query(
                        CLAIM,
                        List.of(Columns.bytes(job), status.name()),
                        row -> new Item(
                                job,
                                row.getInt("seq"),
                                Columns.uuid(row.getBytes("ticket_id")),
                                status,
                                wayBack(row.getString("way_back"))))
                .stream()
                .findFirst();
    }

    /** False if somebody else has recorded a result before. */
    boolean record(Item item, Result result) {
        Refusal refusal = result.refusal();
        JsonNode wayBack = result.wayBack();
        return rows.change(
                        RECORD,
                        Arrays.asList(
                                result.status().name(),
                                refusal == null ? null : refusal.type().slug(),
                                refusal == null
                                        ? null
                                        : Faults.shorten(refusal.detail().zh(), LONGEST),
                                refusal == null
                                        ? null
                                        : Faults.shorten(refusal.detail().en(), LONGEST),
                                wayBack == null ? null : Json.write(wayBack),
                                Columns.utc(result.at()),
                                Columns.bytes(item.job()),
                                item.seq(),
                                item.status().name()))
                > 0;
    }

    /** Whether any ticket of the job is in that status, also one somebody works on. */
    boolean any(UUID job, ItemStatus status) {
        return !rows.query(
                        "SELECT seq FROM ticket_job_item FORCE INDEX (ticket_job_item_status)"
                                + " WHERE job_id = ? AND status = ? LIMIT 1",
                        List.of(Columns.bytes(job), status.name()),
                        row -> row.getInt(1))
                .isEmpty();
    }

    /** So many of them after one, perhaps only those in a status. */
    record Part(@Nullable ItemStatus status, int seen, int most) {}

    List<ItemView> list(Job job, Part part, String viewer) {
        boolean over = job.status() != JobStatus.RUNNING;
        return rows.list(page(job.id(), part, viewer), row -> view(row, over));
    }

    static Listing page(UUID job, Part part, String viewer) {
        ItemStatus status = part.status();
        String index = status == null ? "PRIMARY" : "ticket_job_item_status";
        return Listing.of(
                        "i.seq, i.ticket_id, i.status, i.problem, i.detail_zh, i.detail_en, i.at",
                        "ticket_job_item i FORCE INDEX (" + index + ") LEFT JOIN ticket t ON t.id = i.ticket_id")
                .where("i.job_id = ?", (Object) Columns.bytes(job))
                .whereGiven("i.status = ?", status == null ? null : status.name())
                .where("i.seq > ?", part.seen())
                .notWithheldFrom(viewer)
                .limited("i.seq", part.most());
    }

    /** What still waits when its job is over was cancelled with it. */
    private static ItemView view(ResultSet row, boolean over) throws SQLException {
        ItemStatus status = ItemStatus.valueOf(row.getString("status"));
        String problem = row.getString("problem");
        LocalDateTime at = row.getObject("at", LocalDateTime.class);
        return new ItemView(
                row.getInt("seq"),
                Columns.uuid(row.getBytes("ticket_id")),
                over && status == ItemStatus.WAITING ? ItemStatus.CANCELLED : status,
                problem == null ? null : "/problems/" + problem,
                problem == null ? null : Text.of(row.getString("detail_zh"), row.getString("detail_en")),
                at == null ? null : Columns.instant(at));
    }

    private static JsonNode wayBack(@Nullable String stored) {
        return stored == null ? Json.object() : Json.read(stored);
    }
}
