package kefu.billing.renewal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import kefu.billing.casework.CaseHistories;
import kefu.billing.casework.CaseHistory;
import kefu.billing.casework.CaseRules;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.BusinessDay;
import kefu.platform.id.Numbers;
import kefu.platform.id.Uuid7;
import kefu.platform.json.Json;
import kefu.platform.outbox.Outbox;
import kefu.platform.process.Actor;
import kefu.platform.process.Outcome;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Opens and moves renewals: state, history, timers and events together or not at all. What is renewed is watched again
 * until its new last day, under the same salesperson.
 */
@ApplicationScoped
class RenewalDesk {

    private static final Logger LOG = Logger.getLogger(RenewalDesk.class);
    private static final String PROCESS = "renewal";
    private static final String RENEW = "renew";

    private final Renewals renewals;
    private final CaseRules rules;
    private final RenewalTimers timers;
    private final CaseHistories histories;
    private final RenewalPolicy policy;
    private final Numbers numbers;
    private final BusinessDay day;
    private final Outbox outbox;

    RenewalDesk(
            Renewals renewals,
            CaseRules rules,
            RenewalTimers timers,
            CaseHistories histories,
            RenewalPolicy policy,
            Numbers numbers,
            BusinessDay day,
            Outbox outbox) {
        this.renewals = renewals;
        this.rules = rules;
        this.timers = timers;
        this.histories = histories;
        this.policy = policy;
        this.numbers = numbers;
        this.day = day;
        this.outbox = outbox;
    }

    @Transactional
    Renewal open(OpenRenewal asked, Actor actor) {
        if (asked.contractId() != null) {
            renewals.lockOpenOf(asked.contractId()).ifPresent(running -> {
                throw BillingProblem.RENEWAL_OPEN
                        .because("该合同已有续费记录", "The contract has an open renewal")
                        .with("renewalId", running.id())
                        .at("/contractId", "taken", "已有续费记录", "Has an open renewal");
            });
        }
        Term term = Term.of(asked.kind(), asked.expiresOn(), policy);
        ObjectNode form = Json.object();
        if (asked.salesperson() != null) {
            form.put("salesperson", asked.salesperson());
        }
        ObjectNode facts = Json.object().put("expiresOn", term.expiresOn().toString());
        Outcome outcome = rules.open(PROCESS, form, facts, actor, day.now());
        String number = numbers.next(rules.numberPrefix(PROCESS, "RN"), day.now());
        Renewal renewal = new Renewal(Uuid7.at(day.now()), number, asked, term, outcome.state(), day.now());
        renewals.persist(renewal);
        keep(renewal, outcome, null);
        timers.set(renewal.id(), term);
        LOG.infof("Renewal %s opened, expires on %s", renewal.number(), term.expiresOn());
        return renewal;
    }

    /** Under the lock of the renewal. */
    @Transactional
    void move(Renewal renewal, String step, JsonNode form, @Nullable String comment, Actor actor) {
        Outcome outcome = rules.take(renewal.caseState(), step, form, actor, day.now());
        renewal.moveTo(outcome.state(), day.now());
        keep(renewal, outcome, comment);
        if (renewal.isClosed()) {
            timers.cancel(renewal.id());
        }
        LOG.infof("Renewal %s: %s by %s", renewal.number(), step, actor.operator());
        if (step.equals(RENEW)) {
            renewals.flush();
            LocalDate until = LocalDate.parse(form.path("renewedUntil").textValue());
            open(renewal.successor(until), Actor.event(ContractNews.REGISTERED));
        }
    }

    /** At the end of the month before, if there is still nobody. */
    @Transactional
    void tellUnowned(UUID id) {
        renewals.findLocked(id)
                .filter(Renewal::isUnowned)
                .ifPresent(renewal ->
                        outbox.add(id, RenewalFact.UNOWNED, renewal.fact().with(Json.object())));
    }

    private void keep(Renewal renewal, Outcome outcome, @Nullable String comment) {
        histories.persist(new CaseHistory(Uuid7.at(day.now()), renewal.id(), outcome.entry(), comment));
        outcome.emissions()
                .forEach(emission ->
                        outbox.add(renewal.id(), emission.type(), renewal.fact().with(emission.data())));
    }
}
