package kefu.billing.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;

/** All gas accounts. */
@ApplicationScoped
public class GasAccounts implements PanacheRepositoryBase<GasAccount, UUID> {

    public GasAccount get(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有该用气账户", "There is no such gas account"));
    }

    /** The account a request body names; what it names must exist, or the body is wrong. */
    public GasAccount lockNamed(UUID id, String pointer) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> CommonProblem.INVALID
                        .because("没有该用气账户", "There is no such gas account")
                        .at(pointer, "unknown", "没有该用气账户", "There is no such gas account"));
    }

    public int countOf(UUID customerId) {
        return Math.toIntExact(count("customerId", customerId));
    }

    boolean meterTaken(String meterNumber) {
        return count("meterNumber", meterNumber) > 0;
    }
}
