package kefu.billing.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.process.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * A customer's case that follows a process of the manual. Where it stands is the process engine's state, kept as one
 * document; what lists ask for is kept beside it, always of the same moment.
 */
@MappedSuperclass
public abstract class ManualCase {

    @Id
    private UUID id;

    private String number;

    @Column(name = "customer_id")
    private UUID customerId;

    private String process;

    @Column(name = "process_version")
    private int processVersion;

    private String state;
    private boolean closed;

    @Column(name = "case_state")
    private String caseState;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected ManualCase() {}

    protected ManualCase(UUID id, String number, UUID customerId, CaseState opened, Instant now) {
        this.id = id;
        this.number = number;
        this.customerId = customerId;
        this.process = opened.process();
        this.processVersion = opened.version();
        this.state = opened.state();
        this.caseState = Json.write(opened);
        this.openedAt = now;
        this.updatedAt = now;
    }

    /** What the engine decided; once closed it stays closed. */
    public void moveTo(CaseState reached, Instant now) {
        state = reached.state();
        caseState = Json.write(reached);
        updatedAt = now;
        if (reached.closed() && !closed) {
            closed = true;
            closedAt = now;
        }
    }

    public CaseState caseState() {
        return Json.read(caseState, CaseState.class);
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public UUID customerId() {
        return customerId;
    }

    public String process() {
        return process;
    }

    public int processVersion() {
        return processVersion;
    }

    public String state() {
        return state;
    }

    public boolean isClosed() {
        return closed;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public long version() {
        return version;
    }
}
