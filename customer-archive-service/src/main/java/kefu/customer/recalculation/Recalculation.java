package kefu.customer.recalculation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kefu.customer.classification.Cause;
import kefu.customer.classification.Quarter;
import kefu.platform.web.Correlation;
import org.jspecify.annotations.Nullable;

/** One walk through all files. It remembers the last file done, so it neither skips nor repeats one. */
@Entity
@Table(name = "recalculation")
class Recalculation {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private String quarter;

    @Enumerated(EnumType.STRING)
    private RecalculationStatus status;

    @Column(name = "as_of")
    private Instant asOf;

    private @Nullable UUID reached;
    private long evaluated;
    private long changed;

    @Column(name = "requested_by")
    private String requestedBy;

    /** Of the request that asked for it; the walk that follows is the service's own. */
    @Column(name = "correlation_id")
    private @Nullable String correlationId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Recalculation() {}

    Recalculation(UUID id, Cause cause, Quarter quarter, Instant asOf, String requestedBy, Instant now) {
        this.id = id;
        this.cause = cause;
        this.quarter = quarter.toString();
        this.asOf = asOf;
        this.status = RecalculationStatus.RUNNING;
        this.requestedBy = requestedBy;
        this.correlationId = Correlation.current();
        this.startedAt = now;
    }

    void advance(List<UUID> done, long otherClass) {
        reached = done.getLast();
        evaluated += done.size();
        changed += otherClass;
    }

    void finish(Instant now) {
        status = RecalculationStatus.DONE;
        finishedAt = now;
    }

    boolean running() {
        return status == RecalculationStatus.RUNNING;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Cause cause() {
        return cause;
    }

    Instant asOf() {
        return asOf;
    }

    @Nullable
    UUID reached() {
        return reached;
    }

    RecalculationView view() {
        return new RecalculationView(
                id,
                cause,
                Quarter.parse(quarter),
                status,
                asOf,
                evaluated,
                changed,
                requestedBy,
                startedAt,
                finishedAt);
    }
}
