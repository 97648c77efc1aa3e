package kefu.customer.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kefu.customer.BusinessDay;
import kefu.customer.CustomerProblem;
import kefu.customer.Findings;
import kefu.customer.classification.Cause;
import kefu.customer.classification.FactsChanged;
import kefu.customer.secrecy.Archive;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.outbox.Outbox;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Answer;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import org.jboss.logging.Logger;

/**
 * Keeps referrals. Both files are held during a change, always in the same order, so that two confirmations cannot count
 * one customer twice.
 */
@ApplicationScoped
class ReferralDesk {

    private static final Logger LOG = Logger.getLogger(ReferralDesk.class);

    private final Referrals referrals;
    private final Archive archive;
    private final Preconditions preconditions;
    private final Outbox outbox;
    private final Event<FactsChanged> factsChanged;
    private final CurrentCaller caller;
    private final BusinessDay day;

    ReferralDesk(
            Referrals referrals,
            Archive archive,
            Preconditions preconditions,
            Outbox outbox,
            Event<FactsChanged> factsChanged,
            CurrentCaller caller,
            BusinessDay day) {
        this.referrals = referrals;
        this.archive = archive;
        this.preconditions = preconditions;
        this.outbox = outbox;
        this.factsChanged = factsChanged;
        this.caller = caller;
        this.day = day;
    }

    @Transactional
    Page<ReferralView> list(Map<String, Object> wanted, Paging paging) {
        List<ReferralView> rows =
                referrals.list(wanted, paging).stream().map(Referral::view).toList();
        return paging.page(rows, row -> List.of(row.id().toString()));
    }

    @Transactional
    Answer<ReferralView> get(UUID id) {
        return shown(find(id));
    }

    @Transactional
    Answer<ReferralView> claim(ClaimReferral claim) {
        Findings findings = new Findings()
                .require(
                        !claim.referrerId().equals(claim.referredId()),
                        "/referredId",
                        "same-customer",
                        "不能转介绍自己",
                        "A customer cannot bring himself")
                .require(archive.exists(claim.referrerId()), "/referrerId", "unknown", "没有该客户", "No such customer")
                .require(archive.exists(claim.referredId()), "/referredId", "unknown", "没有该客户", "No such customer");
        findings.refuse();
        holdBoth(claim.referrerId(), claim.referredId());
        referrals.findPair(claim.referrerId(), claim.referredId()).ifPresent(known -> {
            throw CustomerProblem.REFERRAL_CLAIMED
                    .because("这一转介绍已登记", "Somebody has claimed it already")
                    .with("existingId", known.id());
        });
        Referral referral =
                new Referral(Uuid7.at(day.now()), claim, caller.get().operator(), day.now());
        referrals.persistAndFlush(referral);
        return shown(referral);
    }

    @Transactional
    Answer<ReferralView> confirm(UUID id) {
        Referral referral = held(id);
        referrals
                .findCounted(referral.referredId())
                .filter(counted -> !counted.id().equals(id))
                .ifPresent(counted -> {
                    throw CustomerProblem.REFERRAL_COUNTED
                            .because("该客户的转介绍已为他人计入", "This customer is counted for another referral")
                            .with("countedId", counted.id());
                });
        referral.confirm(caller.get().operator(), day.now());
        return told(referral, ReferralNotice.CONFIRMED, Cause.REFERRAL_CONFIRMED);
    }

    /** What was a mistake counts for nobody; the class of whoever it was counted for is looked at again. */
    @Transactional
    Answer<ReferralView> withdraw(UUID id, String reason) {
        Referral referral = held(id);
        referral.withdraw(reason, caller.get().operator(), day.now());
        return told(referral, ReferralNotice.WITHDRAWN, Cause.REFERRAL_WITHDRAWN);
    }

    private Referral held(UUID id) {
        Referral referral = find(id);
        holdBoth(referral.referrerId(), referral.referredId());
        referrals.getEntityManager().refresh(referral);
        preconditions.honour(referral.version());
        return referral;
    }

    private Answer<ReferralView> told(Referral referral, String type, Cause cause) {
        referrals.flush();
        UUID referrer = referral.referrerId();
        outbox.add(referrer, type, new ReferralNotice(referral.id(), referrals.confirmedOf(referrer)));
        factsChanged.fire(new FactsChanged(referrer, cause));
        LOG.infof("%s: %s by %s", type, referral.id(), caller.get().operator());
        return shown(referral);
    }

    private void holdBoth(UUID one, UUID other) {
        Stream.of(one, other).sorted().forEach(archive::hold);
    }

    private Referral find(UUID id) {
        return referrals
                .findByIdOptional(id)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有该转介绍", "There is no such referral"));
    }

    private static Answer<ReferralView> shown(Referral referral) {
        return new Answer<>(referral.view(), referral.version());
    }
}
