package kefu.customer.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kefu.customer.classification.CustomerClass;
import kefu.customer.classification.Facts;
import kefu.customer.classification.Quarter;
import kefu.customer.classification.Verdict;
import kefu.platform.json.Json;
import org.jspecify.annotations.Nullable;

/** The class a customer has now, with its reasons (客户ABC分类). It changes only by a decision of the rules. */
@Entity
@Table(name = "standing")
class Standing {

    @Id
    @Column(name = "customer_id")
    private UUID customerId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "customer_class")
    private CustomerClass customerClass;

    @Column(name = "matched_rules")
    private String matchedRules;

    private String quarter;
    private String facts;
    private @Nullable String stated;

    @Column(name = "published_handler")
    private @Nullable String publishedHandler;

    @Column(name = "awaited_on")
    private @Nullable LocalDate awaitedOn;

    @Column(name = "evaluated_at")
    private Instant evaluatedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Standing() {}

    @SuppressWarnings("NullAway.Init") // take() fills what the decision tells
    Standing(UUID customerId, Decision first) {
        this.customerId = customerId;
        take(first);
    }

    Change keep(Decision decision) {
        CustomerClass from = customerClass;
        boolean otherClass = from != decision.verdict().customerClass();
        boolean otherReasons = !matchedRules.equals(RuleList.write(decision.verdict()))
                || !quarter.equals(decision.quarter().toString());
        boolean otherHandler = !Objects.equals(publishedHandler, decision.handler());
        take(decision);
        return new Change(from, otherClass || otherHandler, otherClass || otherReasons);
    }

    void state(StatedFacts byHand) {
        stated = Json.write(byHand);
    }

    /** Notes the anniversary to wait for; whether it is another one than before. */
    boolean await(@Nullable LocalDate anniversary) {
        boolean other = !Objects.equals(awaitedOn, anniversary);
        awaitedOn = anniversary;
        return other;
    }

    private void take(Decision decision) {
        customerClass = decision.verdict().customerClass();
        matchedRules = RuleList.write(decision.verdict());
        quarter = decision.quarter().toString();
        facts = Json.write(decision.facts());
        publishedHandler = decision.handler();
        evaluatedAt = decision.at();
    }

    UUID customerId() {
        return customerId;
    }

    long version() {
        return version;
    }

    Verdict verdict() {
        return new Verdict(customerClass, RuleList.read(matchedRules));
    }

    Quarter quarter() {
        return Quarter.parse(quarter);
    }

    Facts facts() {
        return Json.read(facts, Facts.class);
    }

    @Nullable
    StatedFacts stated() {
        return stated == null ? null : Json.read(stated, StatedFacts.class);
    }

    @Nullable
    String publishedHandler() {
        return publishedHandler;
    }

    Instant evaluatedAt() {
        return evaluatedAt;
    }
}
