package kefu.customer.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kefu.customer.BusinessDay;
import kefu.customer.Findings;
import kefu.customer.classification.Cause;
import kefu.customer.classification.ClassificationPolicy;
import kefu.customer.classification.ClassificationRules;
import kefu.customer.classification.Quarter;
import kefu.customer.classification.Verdict;
import kefu.customer.file.CustomerFiles;
import kefu.customer.referral.Referrals;
import kefu.customer.secrecy.Archive;
import kefu.customer.secrecy.ArchivePart;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Answer;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import org.jspecify.annotations.Nullable;

/** Shows a customer's class with its reasons, takes facts stated by hand, and decides again on request. */
@ApplicationScoped
class StandingDesk {

    private static final int MOST_REFERRALS = 100_000;

    private final Standings standings;
    private final ClassificationEntries history;
    private final Reclassification reclassification;
    private final EvidenceRoom evidence;
    private final ClassificationRules rules;
    private final ClassificationPolicy policy;
    private final CustomerFiles files;
    private final Referrals referrals;
    private final Archive archive;
    private final Preconditions preconditions;
    private final CurrentCaller caller;
    private final BusinessDay day;

    StandingDesk(
            Standings standings,
            ClassificationEntries history,
            Reclassification reclassification,
            EvidenceRoom evidence,
            ClassificationRules rules,
            ClassificationPolicy policy,
            CustomerFiles files,
            Referrals referrals,
            Archive archive,
            Preconditions preconditions,
            CurrentCaller caller,
            BusinessDay day) {
        this.standings = standings;
        this.history = history;
        this.reclassification = reclassification;
        this.evidence = evidence;
        this.rules = rules;
        this.policy = policy;
        this.files = files;
        this.referrals = referrals;
        this.archive = archive;
        this.preconditions = preconditions;
        this.caller = caller;
        this.day = day;
    }

    @Transactional
    Answer<ClassificationView> get(UUID customerId, @Nullable String purpose) {
        archive.read(customerId, ArchivePart.CLASSIFICATION, purpose);
        return shown(customerId);
    }

    @Transactional
    Page<ClassificationEntryView> list(UUID customerId, @Nullable String purpose, Paging paging) {
        archive.read(customerId, ArchivePart.CLASSIFICATION, purpose);
        return paging.page(
                history.list(customerId, paging), row -> List.of(row.id().toString()));
    }

    @Transactional
    Answer<ClassificationView> evaluate(UUID customerId) {
        archive.hold(customerId);
        preconditions.honour(standings.findById(customerId).version());
        reclassification.evaluate(customerId, Cause.REQUESTED, day.now());
        standings.flush();
        return shown(customerId);
    }

    @Transactional
    Answer<ClassificationView> state(UUID customerId, StateFacts given) {
        archive.hold(customerId);
        Standing standing = standings.findById(customerId);
        preconditions.honour(standing.version());
        standing.state(read(given, referrals.confirmedOf(customerId)));
        reclassification.evaluate(customerId, Cause.FACTS_STATED, day.now());
        standings.flush();
        return shown(customerId);
    }

    private StatedFacts read(StateFacts given, int counted) {
        Findings findings = new Findings().past(given.tenureStart(), day.today(), "/tenureStart");
        Integer referred = given.confirmedReferrals();
        findings.require(
                referred == null || referred >= counted && referred <= MOST_REFERRALS,
                "/confirmedReferrals",
                "out-of-range",
                "须在已确认的 " + counted + " 至 " + MOST_REFERRALS + " 之间",
                "Must be from the " + counted + " confirmed here to " + MOST_REFERRALS);
        StatedFacts stated = new StatedFacts(
                Objects.requireNonNullElseGet(given.quarter(), () -> Quarter.completedBefore(day.today())),
                FigureField.read(given.arpuPerQuarter(), "/arpuPerQuarter", policy.currency(), findings),
                FigureField.read(given.totalPaidPerQuarter(), "/totalPaidPerQuarter", policy.currency(), findings),
                given.massPromotion(),
                given.brandReach(),
                given.legalRepCongressLevel(),
                carried(referred, counted),
                given.tenureStart(),
                given.welfareOrganisation(),
                given.ethnicMinorityEnterprise(),
                caller.get().operator(),
                day.now());
        findings.refuse();
        return stated;
    }

    private static @Nullable Integer carried(@Nullable Integer referred, int counted) {
        return referred == null ? null : referred - counted;
    }

    private Answer<ClassificationView> shown(UUID customerId) {
        Standing standing = standings.findById(customerId);
        Quarter running = Quarter.of(day.today());
        Verdict soFar = rules.judge(evidence.gather(files.findById(customerId), standing.stated(), running)
                .on(day.today()));
        return new Answer<>(ClassificationView.of(customerId, standing, rules, soFar), standing.version());
    }
}
