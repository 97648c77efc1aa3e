package kefu.billing.reimbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.billing.office.Amounts;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.Filter;
import kefu.billing.office.Made;
import kefu.billing.office.Role;
import kefu.platform.id.Numbers;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.Caller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.web.Answer;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import org.jboss.logging.Logger;

/** Takes claims and has finance pay or reject them. Everybody sees his own; finance and audit see all. */
@ApplicationScoped
class ClaimDesk {

    private static final Logger LOG = Logger.getLogger(ClaimDesk.class);
    static final String PREFIX = "RE";
    private static final List<String> SEE_ALL = List.of(Role.FINANCE, Role.AUDIT, Role.GM);

    private final Claims claims;
    private final Amounts amounts;
    private final Numbers numbers;
    private final BusinessDay day;
    private final Preconditions preconditions;

    ClaimDesk(Claims claims, Amounts amounts, Numbers numbers, BusinessDay day, Preconditions preconditions) {
        this.claims = claims;
        this.amounts = amounts;
        this.numbers = numbers;
        this.day = day;
        this.preconditions = preconditions;
    }

    @Transactional
    Answer<ClaimView> claim(ClaimExpense asked, Caller caller) {
        amounts.require(asked.amount(), "/amount");
        day.requirePast(asked.spentOn(), "/spentOn");
        if (claims.findHolding(asked.voucher()).isPresent()) {
            throw BillingProblem.VOUCHER_TAKEN
                    .because("该凭证已报销", "The voucher has been claimed")
                    .at("/voucher", "taken", "已被使用", "Claimed already");
        }
        Claim claim = new Claim(
                Uuid7.at(day.now()), numbers.next(PREFIX, day.now()), asked, new Made(day.now(), caller.operator()));
        claims.persist(claim);
        LOG.infof("Expense %s claimed by %s", claim.id(), caller.operator());
        return answer(claim);
    }

    @Transactional
    Answer<ClaimView> pay(UUID id, Caller caller) {
        Claim claim = lock(id);
        claim.pay(caller.operator(), day.today());
        LOG.infof("Expense %s paid by %s", id, caller.operator());
        return answer(claim);
    }

    @Transactional
    Answer<ClaimView> reject(UUID id, String reason, Caller caller) {
        Claim claim = lock(id);
        claim.reject(reason, caller.operator(), day.today());
        LOG.infof("Expense %s rejected by %s", id, caller.operator());
        return answer(claim);
    }

    @Transactional
    Answer<ClaimView> get(UUID id, Caller caller) {
        Optional<Claim> found = claims.findByIdOptional(id);
        return answer(found.filter(claim -> seesAll(caller) || claim.isOf(caller.operator()))
                .orElseThrow(ClaimDesk::unknown));
    }

    @Transactional
    List<ClaimView> list(Filter filter, Paging paging) {
        return filter.newestFirst(Claim.class, claims, paging).stream()
                .map(Claim::view)
                .toList();
    }

    static boolean seesAll(Caller caller) {
        return caller.hasAny(SEE_ALL);
    }

    private Claim lock(UUID id) {
        Claim claim = claims.findLocked(id).orElseThrow(ClaimDesk::unknown);
        preconditions.honour(claim.version());
        return claim;
    }

    private Answer<ClaimView> answer(Claim claim) {
        claims.flush();
        return new Answer<>(claim.view(), claim.version());
    }

    private static Refusal unknown() {
        return CommonProblem.NOT_FOUND.because("没有该报销单", "There is no such claim");
    }
}
