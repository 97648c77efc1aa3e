package kefu.customer.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Currency;
import kefu.customer.classification.ClassificationPolicy;
import kefu.customer.classification.Quarter;
import kefu.customer.contract.Contracts;
import kefu.customer.figures.QuarterFigureRows;
import kefu.customer.file.CustomerFile;
import kefu.customer.referral.Referrals;
import org.jspecify.annotations.Nullable;

/** Gathers the evidence of a customer's facts from wherever the archive keeps it. */
@ApplicationScoped
class EvidenceRoom {

    private final QuarterFigureRows figures;
    private final Contracts contracts;
    private final Referrals referrals;
    private final ClassificationPolicy policy;

    EvidenceRoom(QuarterFigureRows figures, Contracts contracts, Referrals referrals, ClassificationPolicy policy) {
        this.figures = figures;
        this.contracts = contracts;
        this.referrals = referrals;
        this.policy = policy;
    }

    /** Of a customer nobody knew until now nothing else can be kept. */
    Evidence ofNew(CustomerFile file, Quarter quarter) {
        return new Evidence(
                file.details().profile(), null, null, null, 0, quarter, Currency.getInstance(policy.currency()));
    }

    Evidence gather(CustomerFile file, @Nullable StatedFacts stated, Quarter quarter) {
        return new Evidence(
                file.details().profile(),
                stated,
                figures.find(file.id(), quarter).orElse(null),
                contracts.findFirstSigned(file.id()).orElse(null),
                referrals.confirmedOf(file.id()),
                quarter,
                Currency.getInstance(policy.currency()));
    }
}
