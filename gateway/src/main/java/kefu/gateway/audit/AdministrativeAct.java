package kefu.gateway.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kefu.platform.json.Json;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One administrative act: an API client made or disabled, a webhook changed. It is only ever added. */
@Entity
@Immutable
@Table(name = "administrative_act")
class AdministrativeAct {

    @Id
    private UUID id;

    private Instant happenedAt;
    private String operator;
    private String act;
    private UUID subject;
    private String details;
    private @Nullable String correlationId;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AdministrativeAct() {}

    AdministrativeAct(UUID id, Instant happenedAt, String operator, String act, UUID subject, String details) {
        this.id = id;
        this.happenedAt = happenedAt;
        this.operator = operator;
        this.act = act;
        this.subject = subject;
        this.details = details;
    }

    AdministrativeAct during(@Nullable String correlation) {
        this.correlationId = correlation;
        return this;
    }

    ActView view() {
        return new ActView(id, happenedAt, operator, act, subject, Json.read(details), correlationId);
    }
}
