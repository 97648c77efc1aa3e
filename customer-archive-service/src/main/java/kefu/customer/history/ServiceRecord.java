package kefu.customer.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One service done for a customer. Its id is that of the event that told of it. */
@Entity
@Immutable
@Table(name = "service_record")
class ServiceRecord {

    @Id
    private UUID id;

    @Column(name = "customer_id")
    private UUID customerId;

    @Enumerated(EnumType.STRING)
    private ServiceKind kind;

    @Column(name = "subject_id")
    private UUID subjectId;

    private @Nullable String number;
    private String topic;

    @Column(name = "ticket_id")
    private @Nullable UUID ticketId;

    private @Nullable Boolean accepted;
    private @Nullable Boolean signed;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected ServiceRecord() {}

    private ServiceRecord(
            UUID id, UUID customerId, ServiceKind kind, UUID subjectId, Instant happenedAt, String topic) {
        this.id = id;
        this.customerId = customerId;
        this.kind = kind;
        this.subjectId = subjectId;
        this.happenedAt = happenedAt;
        this.topic = topic;
    }

    static ServiceRecord ticket(UUID id, UUID customerId, UUID ticketId, TicketClosed closed, Instant at) {
        ServiceRecord record = new ServiceRecord(id, customerId, ServiceKind.TICKET, ticketId, at, closed.process());
        record.number = closed.number();
        record.ticketId = ticketId;
        return record;
    }

    static ServiceRecord callback(UUID id, UUID customerId, UUID taskId, CallbackCompleted completed, Instant at) {
        ServiceRecord record = new ServiceRecord(id, customerId, ServiceKind.CALLBACK, taskId, at, completed.kind());
        record.ticketId = completed.ticketId();
        record.accepted = completed.accepted();
        record.signed = completed.signed();
        return record;
    }

    ServiceRecordView view() {
        return new ServiceRecordView(id, kind, subjectId, number, topic, ticketId, accepted, signed, happenedAt);
    }
}
