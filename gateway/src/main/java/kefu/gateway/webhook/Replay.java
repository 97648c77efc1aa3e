package kefu.gateway.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.web.Traced;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A stretch of time that is told to one webhook once more; {@link ReplayRun} works through it. */
@Entity
@Table(name = "webhook_replay")
class Replay extends Traced {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID webhookId;

    private Instant fromAt;
    private Instant toAt;
    private String types;

    @Column(name = "position")
    private long reached;

    private long endPosition;
    private int deliveries;
    private String status;
    private Instant createdAt;
    private String createdBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Replay() {}

    Replay(UUID id, UUID webhookId, NewReplay wanted, long beginning, long end, String operator, Instant now) {
        this.id = id;
        this.webhookId = webhookId;
        this.fromAt = wanted.from().toInstant();
        this.toAt = wanted.to().toInstant();
        this.types = Json.write(wanted.types() == null ? List.of() : wanted.types());
        this.reached = beginning;
        this.endPosition = end;
        this.status = "RUNNING";
        this.createdAt = now;
        this.createdBy = operator;
    }

    boolean isOf(UUID webhook) {
        return webhookId.equals(webhook);
    }

    ReplayView view() {
        return new ReplayView(
                id, fromAt, toAt, List.of(Json.read(types, String[].class)), deliveries, status, createdAt, createdBy);
    }
}
