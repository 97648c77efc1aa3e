package kefu.billing.reimbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import kefu.billing.office.Amounts;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.Made;
import kefu.platform.id.Numbers;
import kefu.platform.id.Uuid7;
import org.jboss.logging.Logger;

/**
 * Books the expenses of on-site visits: a claim for each visit, once, and never without a voucher (经出示凭证, 001-④六). A voucher
 * that another claim has is refused, for somebody to look at.
 */
@ApplicationScoped
class VisitClaimDesk {

    private static final Logger LOG = Logger.getLogger(VisitClaimDesk.class);

    private final Claims claims;
    private final Amounts amounts;
    private final Numbers numbers;
    private final BusinessDay day;

    VisitClaimDesk(Claims claims, Amounts amounts, Numbers numbers, BusinessDay day) {
        this.claims = claims;
        this.amounts = amounts;
        this.numbers = numbers;
        this.day = day;
    }

    @Transactional
    void claimed(UUID ticket, VisitClaimed visit) {
        String voucher = visit.voucher();
        String claimant = visit.claimant();
        if (voucher == null || claimant == null) {
            LOG.warnf("Expenses of visit %s are not booked: nobody said which voucher or whose", ticket);
            return;
        }
        if (claims.findOfTicket(ticket).isPresent()) {
            return;
        }
        if (claims.findHolding(voucher).isPresent()) {
            throw BillingProblem.VOUCHER_TAKEN.because("该凭证已报销", "The voucher has been claimed");
        }
        Instant spent = Objects.requireNonNullElse(visit.visitedAt(), visit.claimedAt());
        ClaimExpense expense = new ClaimExpense(
                "上门服务 " + visit.number(), amounts.require(visit.amount(), "/amount"), day.on(spent), voucher, ticket);
        Claim claim = new Claim(
                Uuid7.at(day.now()), numbers.next(ClaimDesk.PREFIX, day.now()), expense, new Made(day.now(), claimant));
        claims.persist(claim);
        LOG.infof("Expense %s of visit %s claimed", claim.id(), ticket);
    }

    /** Somebody may have paid it here already. */
    @Transactional
    void reimbursed(UUID ticket, VisitReimbursed visit) {
        claims.findOfTicket(ticket)
                .flatMap(found -> claims.findLocked(found.id()))
                .filter(Claim::isOpen)
                .ifPresent(claim -> {
                    claim.pay(visit.paidBy(), day.on(visit.reimbursedAt()));
                    LOG.infof("Expense %s paid by %s", claim.id(), visit.paidBy());
                });
    }
}
