package kefu.billing.renewal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import kefu.billing.office.BillingProblem;
import kefu.platform.casework.Caseworker;
import kefu.platform.casework.NewCase;
import kefu.platform.casework.TakeStep;
import kefu.platform.json.Json;
import kefu.platform.outbox.Outbox;
import kefu.platform.process.Actor;
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
    static final String OWNER_CHANGED = "customer.owner-changed.v1";

    private final Renewals renewals;
    private final Caseworker caseworker;
    private final RenewalRoom room;
    private final RenewalTimers timers;
    private final RenewalPolicy policy;
    private final Outbox outbox;

    RenewalDesk(
            Renewals renewals,
            Caseworker caseworker,
            RenewalRoom room,
            RenewalTimers timers,
            RenewalPolicy policy,
            Outbox outbox) {
        this.renewals = renewals;
        this.caseworker = caseworker;
        this.room = room;
        this.timers = timers;
        this.policy = policy;
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
        Renewal renewal = caseworker.open(
                room,
                new NewCase<>(
                        PROCESS,
                        form,
                        facts,
                        null,
                        actor,
                        (id, number, opened, by) -> new Renewal(id, number, asked, term, opened, by)));
        timers.set(renewal.id(), term);
        LOG.infof("Renewal %s opened, expires on %s", renewal.number(), term.expiresOn());
        return renewal;
    }

    /** Under the lock of the renewal. */
    @Transactional
    void move(Renewal renewal, String step, TakeStep asked, Actor actor) {
        caseworker.take(room, renewal, step, asked, actor);
        LOG.infof("Renewal %s: %s by %s", renewal.number(), step, actor.operator());
        if (step.equals(RENEW)) {
            LocalDate until =
                    LocalDate.parse(asked.filledIn().path("renewedUntil").textValue());
            open(renewal.successor(until), Actor.event(ContractNews.REGISTERED));
        }
    }

    /** Its last day was put right: everything that is counted from it is counted anew. What has lapsed stays so. */
    @Transactional
    void endsSooner(Renewal renewal, LocalDate expiresOn) {
        if (renewal.state().equals("EXPIRED")) {
            LOG.warnf("The contract of renewal %s, which has lapsed, now ends on %s", renewal.number(), expiresOn);
            return;
        }
        ObjectNode form = Json.object().put("expiresOn", expiresOn.toString());
        caseworker.take(room, renewal, "correct", new TakeStep(form, null), Actor.event(ContractNews.CHANGED));
        Term term = Term.of(renewal.kind(), expiresOn, policy);
        renewal.ends(term);
        timers.set(renewal.id(), term);
        LOG.infof("Renewal %s now expires on %s", renewal.number(), expiresOn);
    }

    /** What one salesperson was responsible for, or nobody, is another's or nobody's now. */
    @Transactional
    void handOver(UUID customer, @Nullable String from, @Nullable String to) {
        ObjectNode form = Json.object();
        if (to != null) {
            form.put("salesperson", to);
        }
        for (Renewal renewal : renewals.lockOpenOf(customer, from)) {
            caseworker.happened(room, renewal, OWNER_CHANGED, form);
            if (renewal.isUnowned()) {
                timers.listUnowned(renewal.id(), Term.listedOn(renewal.expiresOn()));
            }
            LOG.infof("Renewal %s handed over", renewal.number());
        }
    }

    /** A day of the renewal has come; one that was overtaken does nothing. */
    @Transactional
    void happened(UUID id, String event) {
        renewals.findLocked(id)
                .filter(renewal -> caseworker.happened(room, renewal, event, Json.object()))
                .ifPresent(renewal -> LOG.infof("Renewal %s: %s", renewal.number(), event));
    }

    /** At the end of the month before, if there is still nobody. */
    @Transactional
    void tellUnowned(UUID id) {
        renewals.findLocked(id)
                .filter(Renewal::isUnowned)
                .ifPresent(renewal ->
                        outbox.add(id, RenewalFact.UNOWNED, renewal.fact().with(Json.object())));
    }
}
