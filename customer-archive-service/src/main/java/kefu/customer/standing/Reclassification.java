package kefu.customer.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.customer.BusinessDay;
import kefu.customer.classification.Cause;
import kefu.customer.classification.ClassificationRules;
import kefu.customer.classification.Facts;
import kefu.customer.classification.FactsChanged;
import kefu.customer.classification.Quarter;
import kefu.customer.classification.Treatment;
import kefu.customer.classification.Verdict;
import kefu.customer.file.CustomerFile;
import kefu.customer.file.CustomerFiles;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.operations.Gathered;
import kefu.platform.outbox.Outbox;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a customer's class again, inside the transaction of whatever made it necessary. Others are told only when the
 * class, or who is in charge, is another one than they were told last.
 */
@ApplicationScoped
public class Reclassification {

    private static final Logger LOG = Logger.getLogger(Reclassification.class);

    private final CustomerFiles files;
    private final Standings standings;
    private final Gathered<Standing> first;
    private final Gathered<ClassificationEntry> entries;
    private final EvidenceRoom evidence;
    private final ClassificationRules rules;
    private final Anniversaries anniversaries;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final BusinessDay day;

    Reclassification(
            CustomerFiles files,
            Standings standings,
            ClassificationEntries history,
            EvidenceRoom evidence,
            ClassificationRules rules,
            Anniversaries anniversaries,
            Outbox outbox,
            CurrentCaller caller,
            BusinessDay day) {
        this.files = files;
        this.standings = standings;
        this.first = new Gathered<>(standings::persist);
        this.entries = new Gathered<>(history::persist);
        this.evidence = evidence;
        this.rules = rules;
        this.anniversaries = anniversaries;
        this.outbox = outbox;
        this.caller = caller;
        this.day = day;
    }

    void onFactsChanged(@Observes FactsChanged changed) {
        if (changed.cause() == Cause.FILE_OPENED) {
            CustomerFile file = files.findById(changed.customerId());
            LocalDate today = day.today();
            Quarter quarter = Quarter.completedBefore(today);
            Facts facts = evidence.ofNew(file, quarter).on(today);
            keep(file, Optional.empty(), decision(file, facts, quarter, day.now()), Cause.FILE_OPENED);
        } else {
            evaluate(changed.customerId(), changed.cause(), day.now());
        }
    }

    /**
     * Decides as of a moment; where something later has been decided already, as of now. Answers whether the class is
     * another one than before.
     */
    public boolean evaluate(UUID customerId, Cause cause, Instant asOf) {
        Optional<CustomerFile> held = files.findHeld(customerId);
        return held.isPresent() && evaluate(held.get(), cause, asOf);
    }

    private boolean evaluate(CustomerFile file, Cause cause, Instant asOf) {
        Optional<Standing> known = standings.findByIdOptional(file.id());
        boolean late = known.map(Standing::evaluatedAt).filter(asOf::isBefore).isPresent();
        return keep(
                file, known, decide(file, known.map(Standing::stated).orElse(null), late ? day.now() : asOf), cause);
    }

    private boolean keep(CustomerFile file, Optional<Standing> known, Decision decision, Cause cause) {
        Standing standing = known.orElseGet(() -> new Standing(file.id(), decision));
        Change change = known.isEmpty() ? new Change(null, true, true) : standing.keep(decision);
        String by = caller.get().operator();
        file.classify(decision.verdict().customerClass(), by, day.now());
        if (change.published()) {
            publish(file, change, decision);
        }
        if (change.noted() || cause == Cause.REQUESTED) {
            entries.add(List.of(
                    new ClassificationEntry(Uuid7.at(day.now()), file.id(), change.from(), decision, cause, by)));
        }
        anniversaries.await(standing, file.id(), decision);
        if (known.isEmpty()) {
            first.add(List.of(standing));
        }
        return change.from() != decision.verdict().customerClass();
    }

    private Decision decide(CustomerFile file, @Nullable StatedFacts stated, Instant at) {
        LocalDate today = day.on(at);
        Quarter quarter = Quarter.completedBefore(today);
        return decision(file, evidence.gather(file, stated, quarter).on(today), quarter, at);
    }

    private Decision decision(CustomerFile file, Facts facts, Quarter quarter, Instant at) {
        Verdict verdict = rules.judge(facts);
        return new Decision(verdict, facts, quarter, handler(file, verdict), at);
    }

    private @Nullable String handler(CustomerFile file, Verdict verdict) {
        boolean entitled = rules.treatmentsOf(verdict.customerClass()).contains(Treatment.DEDICATED_OWNER);
        String dedicated = file.details().dedicatedHandler();
        return !entitled ? null : dedicated == null ? file.details().owner() : dedicated;
    }

    private void publish(CustomerFile file, Change change, Decision decision) {
        Verdict verdict = decision.verdict();
        outbox.add(
                file.id(),
                Classified.TYPE,
                new Classified(
                        change.from(),
                        verdict.customerClass(),
                        verdict.matchedRules(),
                        decision.quarter(),
                        decision.handler()));
        if (change.from() != null) {
            LOG.infof(
                    "File %s is in class %s by %s, before %s",
                    file.number(), verdict.customerClass(), verdict.matchedRules(), change.from());
        }
    }
}
