package kefu.platform.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.process.CaseState;
import kefu.platform.web.Traced;
import org.jspecify.annotations.Nullable;

/**
 * One case of a process as a service keeps it: where it stands is the engine's state, kept as one document; what lists are
 * filtered by stands beside it. It moves only by what the engine decided.
 */
@MappedSuperclass
public abstract class StoredCase extends Traced {

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;
    private String process;
    private String state;
    private boolean closed;

    @Column(name = "case_state")
    private String caseState;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected StoredCase() {}

    @SuppressWarnings("NullAway.Init") // stand() fills what the engine decided
    protected StoredCase(UUID id, String number, CaseState opened, String operator) {
        this.id = id;
        this.number = number;
        this.process = opened.process();
        this.openedBy = operator;
        this.openedAt = opened.openedAt();
        stand(opened, opened.openedAt());
    }

    final void moveTo(CaseState reached, Instant now) {
        stand(reached, now);
        moved(reached);
    }

    private void stand(CaseState reached, Instant now) {
        state = reached.state();
        caseState = Json.write(reached);
        updatedAt = now;
        closedAt = !reached.closed() ? null : closed ? closedAt : now;
        closed = reached.closed();
    }

    /** What else the row says of where the case stands, for its lists. */
    protected void moved(CaseState reached) {}

    public CaseState caseState() {
        return Json.readOwn(caseState, CaseState.class);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The spoken number. */
    public String number() {
        return number;
    }

    public String process() {
        return process;
    }

    public String state() {
        return state;
    }

    public boolean isClosed() {
        return closed;
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }
}
