package kefu.billing.renewal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What billing needs of {@code customer.contract.registered.v1} and {@code customer.contract.changed.v1}.
 *
 * @param salesperson operator id of who looks after the customer; absent = nobody
 */
record ContractNews(
        UUID contractId,
        String kind,
        @Nullable LocalDate expiresOn,
        @Nullable String salesperson) {

    static final String REGISTERED = "customer.contract.registered.v1";
    static final String CHANGED = "customer.contract.changed.v1";
}
