package kefu.billing.dunning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.process.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * One customer's way through the dunning of his overdue gas invoices. A customer has at most one open case. Where the case
 * stands is the process engine's state, kept as one document; what it is about are its debts.
 */
@Entity
@Table(name = "dunning_case")
class DunningCase {

    @Id
    private UUID id;

    private String number;

    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "open_customer")
    private @Nullable UUID openCustomer;

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
    protected DunningCase() {}

    DunningCase(UUID id, String number, UUID customerId, CaseState opened, Instant now) {
        this.id = id;
        this.number = number;
        this.customerId = customerId;
        this.openCustomer = customerId;
        this.process = opened.process();
        this.processVersion = opened.version();
        this.openedAt = now;
        moveTo(opened, now);
    }

    final void moveTo(CaseState reached, Instant now) {
        state = reached.state();
        caseState = Json.write(reached);
        updatedAt = now;
        if (reached.closed() && !closed) {
            closed = true;
            closedAt = now;
            openCustomer = null;
        }
    }

    /** Until somebody has been noticed, whatever falls overdue belongs to this case. */
    boolean isOpenToMore() {
        return !closed && !caseState().taken().containsKey("notice");
    }

    CaseState caseState() {
        return Json.read(caseState, CaseState.class);
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    UUID customerId() {
        return customerId;
    }

    String process() {
        return process;
    }

    int processVersion() {
        return processVersion;
    }

    String state() {
        return state;
    }

    boolean isClosed() {
        return closed;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }
}
