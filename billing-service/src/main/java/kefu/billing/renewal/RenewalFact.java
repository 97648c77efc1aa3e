package kefu.billing.renewal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import kefu.platform.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What every {@code billing.renewal.*} event says beside its own.
 *
 * @param salesperson operator id of who is responsible; absent = nobody
 */
record RenewalFact(
        UUID renewalId,
        String number,
        UUID customerId,
        @Nullable UUID contractId,
        RenewalKind kind,
        LocalDate expiresOn,
        @Nullable String salesperson) {

    static final String UNOWNED = "billing.renewal.unowned.v1";

    ObjectNode with(ObjectNode own) {
        ObjectNode all = (ObjectNode) Json.tree(this);
        all.put("addressedTo", salesperson == null ? "MARKET_DIRECTOR" : "SALES");
        all.setAll(own);
        return all;
    }
}
