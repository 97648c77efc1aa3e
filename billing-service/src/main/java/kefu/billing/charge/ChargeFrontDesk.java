package kefu.billing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.billing.office.Amounts;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.Filter;
import kefu.billing.receivable.CustomerAccounts;
import kefu.billing.tariff.Tariff;
import kefu.platform.identity.Caller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Answer;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;

/**
 * Charges by hand: charge → invoice → remittance, each refused before the one it follows. A fee outside the tariff is
 * refused (不准乱收费), and so is the delivery of a notice before there is one. A charge that waits for its customer is given one here and goes on by itself.
 */
@ApplicationScoped
class ChargeFrontDesk {

    private final ChargeDesk desk;
    private final ServiceCharges charges;
    private final CustomerAccounts accounts;
    private final Tariff tariff;
    private final Amounts amounts;
    private final BusinessDay day;
    private final Preconditions preconditions;

    ChargeFrontDesk(
            ChargeDesk desk,
            ServiceCharges charges,
            CustomerAccounts accounts,
            Tariff tariff,
            Amounts amounts,
            BusinessDay day,
            Preconditions preconditions) {
        this.desk = desk;
        this.charges = charges;
        this.accounts = accounts;
        this.tariff = tariff;
        this.amounts = amounts;
        this.day = day;
        this.preconditions = preconditions;
    }

    @Transactional
    Answer<ServiceChargeView> charge(ChargeService asked, Caller caller) {
        LocalDate on = day.pastOrToday(asked.completedOn(), "/completedOn");
        amounts.require(asked.quantity(), "/quantity");
        amounts.require(tariff.getService(asked.item(), on, "/item").of(asked.quantity()), "/quantity");
        if (asked.ticketId() != null && charges.findOfTicket(asked.ticketId()).isPresent()) {
            throw BillingProblem.CHARGE_STATUS
                    .because("该工单已计费", "The ticket has been charged already")
                    .at("/ticketId", "charged", "已计费", "Charged already");
        }
        ServiceCharge charge = desk.record(
                new ServiceDone(asked.ticketId(), asked.customerId(), asked.item(), asked.quantity(), on),
                caller.operator());
        desk.price(charge);
        return answer(charge);
    }

    /** Also gives a blocked charge another try: the tariff may know the item by now. */
    @Transactional
    Answer<ServiceChargeView> bill(UUID id, Caller caller) {
        ServiceCharge charge = lock(id);
        if (charge.status() == ChargeStatus.BLOCKED) {
            desk.price(charge);
        }
        desk.bill(charge, caller.operator());
        return answer(charge);
    }

    @Transactional
    Answer<ServiceChargeView> deliver(UUID id, DeliverNotice asked, Caller caller) {
        ServiceCharge charge = lock(id);
        LocalDate on = day.pastOrToday(asked.deliveredOn(), "/deliveredOn");
        if (on.isBefore(charge.completedOn())) {
            throw CommonProblem.INVALID
                    .because("送达日早于服务完成日", "Delivered before the service was done")
                    .at("/deliveredOn", "too-early", "不能早于服务完成日", "Must not be before the service was done");
        }
        charge.deliver(new Delivery(on, asked.channel(), caller.operator()), day.now());
        return answer(charge);
    }

    /** Whom the ticket had not named. */
    @Transactional
    Answer<ServiceChargeView> assign(UUID id, UUID customerId, Caller caller) {
        accounts.lock(customerId);
        ServiceCharge charge = lock(id);
        charge.belongsTo(customerId, day.now());
        desk.priceAndBill(charge, caller.operator());
        return answer(charge);
    }

    @Transactional
    Answer<ServiceChargeView> get(UUID id) {
        return answer(charges.get(id));
    }

    @Transactional
    List<ServiceChargeView> list(Filter filter, Paging paging) {
        return filter.newestFirst(ServiceCharge.class, charges, paging).stream()
                .map(ServiceCharge::view)
                .toList();
    }

    /** The customer's account first, as everywhere, then the charge. */
    ServiceCharge lock(UUID id) {
        UUID customer = charges.get(id).customerId();
        if (customer != null) {
            accounts.lock(customer);
        }
        ServiceCharge charge = charges.lock(id);
        preconditions.honour(charge.version());
        return charge;
    }

    Answer<ServiceChargeView> answer(ServiceCharge charge) {
        charges.flush();
        return new Answer<>(charge.view(), charge.version());
    }
}
