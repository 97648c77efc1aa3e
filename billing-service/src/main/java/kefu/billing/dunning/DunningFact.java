package kefu.billing.dunning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kefu.billing.invoice.Invoice;
import kefu.platform.json.Json;
import kefu.platform.money.Money;

/**
 * What every {@code billing.dunning.*} event says beside its own: which case, whose, and what it is about.
 *
 * @param gasAccountIds where supply is at stake
 */
record DunningFact(
        UUID caseId,
        String number,
        UUID customerId,
        List<UUID> gasAccountIds,
        List<UUID> invoiceIds,
        Money outstanding) {

    static final String CLOSED = "billing.dunning.closed.v1";

    static DunningFact of(DunningCase dunned, List<Invoice> debts, Money nothing) {
        return new DunningFact(
                dunned.id(),
                dunned.number(),
                dunned.customerId(),
                debts.stream()
                        .map(Invoice::gasAccountId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                debts.stream().map(Invoice::id).toList(),
                debts.stream().map(Invoice::outstanding).reduce(nothing, Money::plus));
    }

    ObjectNode with(ObjectNode own) {
        ObjectNode all = (ObjectNode) Json.tree(this);
        all.setAll(own);
        return all;
    }
}
