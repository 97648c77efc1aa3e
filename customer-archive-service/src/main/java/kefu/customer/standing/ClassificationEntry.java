package kefu.customer.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kefu.customer.classification.Cause;
import kefu.customer.classification.CustomerClass;
import kefu.customer.classification.Facts;
import kefu.customer.classification.Quarter;
import kefu.platform.json.Json;
import kefu.platform.web.Traced;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Why a customer had which class from when on: one decision, never changed. */
@Entity
@Immutable
@Table(name = "classification")
class ClassificationEntry extends Traced {

    @Id
    private UUID id;

    @Column(name = "customer_id")
    private UUID customerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_class")
    private @Nullable CustomerClass from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_class")
    private CustomerClass to;

    @Column(name = "matched_rules")
    private String matchedRules;

    private String quarter;
    private String facts;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "evaluated_at")
    private Instant evaluatedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected ClassificationEntry() {}

    ClassificationEntry(
            UUID id, UUID customerId, @Nullable CustomerClass from, Decision decision, Cause cause, String by) {
        this.id = id;
        this.customerId = customerId;
        this.from = from;
        this.to = decision.verdict().customerClass();
        this.matchedRules = RuleList.write(decision.verdict());
        this.quarter = decision.quarter().toString();
        this.facts = Json.write(decision.facts());
        this.cause = cause;
        this.decidedBy = by;
        this.evaluatedAt = decision.at();
        belongsToRequestOfNow();
    }

    ClassificationEntryView view() {
        return new ClassificationEntryView(
                id,
                from,
                to,
                RuleList.read(matchedRules),
                Quarter.parse(quarter),
                Json.read(facts, Facts.class),
                cause,
                decidedBy,
                evaluatedAt);
    }
}
