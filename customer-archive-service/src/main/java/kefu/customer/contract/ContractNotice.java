package kefu.customer.contract;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others learn of a contract: {@code customer.contract.registered.v1} and {@code customer.contract.changed.v1}. */
record ContractNotice(
        UUID contractId,
        ContractKind kind,
        LocalDate signedOn,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate expiresOn,
        CallbackPlan callbackPlan,
        @Nullable String salesperson) {

    static final String REGISTERED = "customer.contract.registered.v1";
    static final String CHANGED = "customer.contract.changed.v1";

    /** Its salesperson is whoever looks after the customer. */
    static ContractNotice of(Contract contract, @Nullable String salesperson) {
        ContractTerms terms = contract.terms();
        return new ContractNotice(
                contract.id(),
                terms.kind(),
                terms.signedOn(),
                terms.deliveredOn(),
                terms.expiresOn(),
                terms.callbackPlan(),
                salesperson);
    }
}
