package kefu.billing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import kefu.billing.office.Amounts;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.Quantity;
import kefu.billing.receivable.CustomerAccounts;
import org.jboss.logging.Logger;

/**
 * Books what technicians collect: charge and invoice when it was collected, remittance when finance has received it. Each
 * ticket is charged once, and its money comes in once. Parts are charged only if the tariff of the house knows them
 * (不准乱收费); what waits for the tariff or for its customer takes the money in as soon as it can be billed.
 */
@ApplicationScoped
class OnsiteFeeDesk {

    private static final Logger LOG = Logger.getLogger(OnsiteFeeDesk.class);
    private static final String OPERATOR = "billing-service";

    private final ChargeDesk charges;
    private final ServiceCharges known;
    private final CustomerAccounts accounts;
    private final HandIn handIn;
    private final ChargePolicy policy;
    private final Amounts amounts;
    private final BusinessDay day;

    OnsiteFeeDesk(
            ChargeDesk charges,
            ServiceCharges known,
            CustomerAccounts accounts,
            HandIn handIn,
            ChargePolicy policy,
            Amounts amounts,
            BusinessDay day) {
        this.charges = charges;
        this.known = known;
        this.accounts = accounts;
        this.handIn = handIn;
        this.policy = policy;
        this.amounts = amounts;
        this.day = day;
    }

    @Transactional
    void collected(UUID ticket, FeeCollected fee) {
        Collected collected = new Collected(amounts.require(fee.amount(), "/amount"), fee.invoiceNumber());
        charges.done(
                new ServiceDone(
                        ticket,
                        fee.customerId(),
                        policy.partsItem(),
                        new Quantity(BigDecimal.ONE),
                        day.on(fee.collectedAt()),
                        collected),
                OPERATOR);
    }

    @Transactional
    void remitted(UUID ticket, FeeRemitted fee) {
        Optional<ServiceCharge> found = known.findOfTicket(ticket);
        if (found.isEmpty()) {
            LOG.warnf("Money of ticket %s was remitted, which has no charge", ticket);
            return;
        }
        UUID customer = found.get().customerId();
        if (customer != null) {
            accounts.lock(customer);
        }
        ServiceCharge charge = known.lock(found.get().id());
        charge.handedIn(fee.voucher(), day.now());
        handIn.settle(charge, day.on(fee.remittedAt()));
    }
}
