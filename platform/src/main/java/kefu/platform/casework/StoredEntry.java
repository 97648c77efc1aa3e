package kefu.platform.casework;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.process.HistoryEntry;
import org.jspecify.annotations.Nullable;

/** One line of the history of a case: who did what when, on which form, in which request. Lines are only ever added. */
@MappedSuperclass
public abstract class StoredEntry {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private Instant at;
    private String actor;
    private String step;

    @Column(name = "from_state")
    private @Nullable String fromState;

    @Column(name = "to_state")
    private String toState;

    private @Nullable String form;
    private @Nullable String remark;

    @Column(name = "correlation_id")
    private @Nullable String correlationId;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected StoredEntry() {}

    protected StoredEntry(Line line) {
        HistoryEntry entry = line.entry();
        JsonNode filledIn = entry.form();
        this.id = line.id();
        this.caseId = line.caseId();
        this.at = entry.at();
        this.actor = entry.actor();
        this.step = entry.kind() == HistoryEntry.Kind.BREACHED ? "clock-breached" : entry.step();
        this.fromState = entry.from();
        this.toState = entry.to();
        this.form = entry.kind() == HistoryEntry.Kind.BREACHED
                ? Json.object().put("clock", entry.step()).toString()
                : filledIn == null ? null : filledIn.toString();
        this.remark = line.comment();
        this.correlationId = line.correlationId();
    }

    /** What is to be written down. */
    public record Line(
            UUID id,
            UUID caseId,
            HistoryEntry entry,
            @Nullable String comment,
            @Nullable String correlationId) {}

    public CaseHistoryView view() {
        return new CaseHistoryView(
                id, at, actor, step, fromState, toState, form == null ? null : Json.read(form), remark);
    }
}
