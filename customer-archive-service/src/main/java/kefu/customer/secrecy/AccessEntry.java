package kefu.customer.secrecy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.identity.Rank;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One attempt to read a file (档案查阅登记, 002-M2 表28–29): who, when, which file, which grade, what for, how it ended. */
@Entity
@Immutable
@Table(name = "access_entry")
class AccessEntry {

    @Id
    private UUID id;

    @Column(name = "customer_id")
    private UUID customerId;

    private String number;

    @Enumerated(EnumType.STRING)
    private ArchivePart part;

    private String operator;
    private String roles;

    @Enumerated(EnumType.STRING)
    @Column(name = "operator_rank")
    private Rank rank;

    private @Nullable String department;

    @Enumerated(EnumType.STRING)
    private ConfidentialityLevel grade;

    @Enumerated(EnumType.STRING)
    private AccessOutcome outcome;

    private @Nullable String purpose;

    @Column(name = "request_id")
    private @Nullable UUID requestId;

    @Column(name = "correlation_id")
    private @Nullable String correlationId;

    @Column(name = "accessed_at")
    private Instant accessedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected AccessEntry() {}

    AccessEntry(UUID id, Attempt attempt, Caller caller, @Nullable String correlationId, Instant now) {
        this.id = id;
        this.customerId = attempt.customerId();
        this.number = attempt.number();
        this.part = attempt.part();
        this.grade = attempt.grade();
        this.outcome = attempt.outcome();
        this.purpose = attempt.purpose();
        this.requestId = attempt.requestId();
        this.operator = caller.operator();
        this.roles = cut(String.join(" ", caller.roles().stream().sorted().toList()), 500);
        this.rank = caller.rank();
        this.department = caller.department() == null ? null : cut(caller.department(), 100);
        this.correlationId = correlationId;
        this.accessedAt = now;
    }

    UUID id() {
        return id;
    }

    AccessEntryView view() {
        return new AccessEntryView(
                id,
                customerId,
                number,
                part,
                operator,
                roles,
                rank,
                department,
                grade,
                outcome,
                purpose,
                requestId,
                correlationId,
                accessedAt);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
