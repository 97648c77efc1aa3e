package kefu.billing.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.process.HistoryEntry;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One entry of a case's history; append-only. */
@Entity
@Immutable
@Table(name = "case_history")
public class CaseHistory {

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

    private String form;
    private @Nullable String remark;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected CaseHistory() {}

    public CaseHistory(UUID id, UUID caseId, HistoryEntry entry, @Nullable String remark) {
        this.id = id;
        this.caseId = caseId;
        this.at = entry.at();
        this.actor = entry.actor();
        this.step = entry.step();
        this.fromState = entry.from();
        this.toState = entry.to();
        this.form = entry.form() == null ? "{}" : entry.form().toString();
        this.remark = remark;
    }

    UUID id() {
        return id;
    }

    public HistoryView view() {
        return new HistoryView(id, at, actor, step, fromState, toState, Json.read(form), remark);
    }
}
