package kefu.billing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.billing.invoice.Invoices;
import kefu.billing.office.Amounts;
import kefu.billing.office.Answer;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.Filter;
import kefu.billing.office.Quantity;
import kefu.billing.payment.MoneyIn;
import kefu.billing.payment.PaymentDesk;
import kefu.billing.payment.PaymentMethod;
import kefu.billing.payment.Share;
import kefu.billing.receivable.CustomerAccounts;
import kefu.billing.tariff.Tariff;
import kefu.platform.identity.Caller;
import kefu.platform.money.Money;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;

/**
 * Charges by hand: charge → invoice → remittance, each refused before the one it follows. A fee outside the tariff is
 * refused (不准乱收费).
 */
@ApplicationScoped
class ChargeFrontDesk {

    private static final BigDecimal MOST = new BigDecimal("1000000");

    private final ChargeDesk desk;
    private final ServiceCharges charges;
    private final Invoices invoices;
    private final PaymentDesk payments;
    private final CustomerAccounts accounts;
    private final Tariff tariff;
    private final Amounts amounts;
    private final BusinessDay day;
    private final Preconditions preconditions;

    ChargeFrontDesk(
            ChargeDesk desk,
            ServiceCharges charges,
            Invoices invoices,
            PaymentDesk payments,
            CustomerAccounts accounts,
            Tariff tariff,
            Amounts amounts,
            BusinessDay day,
            Preconditions preconditions) {
        this.desk = desk;
        this.charges = charges;
        this.invoices = invoices;
        this.payments = payments;
        this.accounts = accounts;
        this.tariff = tariff;
        this.amounts = amounts;
        this.day = day;
        this.preconditions = preconditions;
    }

    @Transactional
    Answer<ServiceChargeView> charge(ChargeService asked, Caller caller) {
        LocalDate on = asked.completedOn() == null ? day.today() : day.requirePast(asked.completedOn(), "/completedOn");
        requireSensible(asked.quantity());
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
    Answer<ServiceChargeView> remit(UUID id, RemitCharge asked, Caller caller) {
        amounts.require(asked.amount(), "/amount");
        ServiceCharge charge = lock(id);
        UUID invoice = charge.requireInvoice();
        requireOpen(charge, invoices.lock(invoice).outstanding(), asked.amount());
        payments.receive(
                new MoneyIn(
                        invoices.get(invoice).customerId(),
                        asked.amount(),
                        PaymentMethod.REMITTANCE,
                        asked.reference(),
                        List.of(new Share(invoice, asked.amount())),
                        caller.operator()),
                day.today());
        return answer(charge);
    }

    @Transactional
    Answer<ServiceChargeView> get(UUID id) {
        return answer(charges.get(id));
    }

    @Transactional
    List<ServiceChargeView> list(Filter filter, Paging paging) {
        return filter.newestFirst(charges, paging).stream()
                .map(ServiceCharge::view)
                .toList();
    }

    private ServiceCharge lock(UUID id) {
        UUID customer = charges.get(id).customerId();
        if (customer != null) {
            accounts.lock(customer);
        }
        ServiceCharge charge = charges.lock(id);
        preconditions.honour(charge.version());
        return charge;
    }

    private Answer<ServiceChargeView> answer(ServiceCharge charge) {
        charges.flush();
        return new Answer<>(charge.view(), charge.version());
    }

    private static void requireOpen(ServiceCharge charge, Money outstanding, Money remitted) {
        charge.status().to(ChargeStatus.REMITTED);
        if (!outstanding.equals(remitted)) {
            throw CommonProblem.INVALID
                    .because("应上缴 " + outstanding, "What is open is " + outstanding)
                    .with("outstanding", outstanding)
                    .at("/amount", "differs", "须等于账单未付金额", "Must be what is open on the invoice");
        }
    }

    private static void requireSensible(Quantity quantity) {
        if (quantity.isZero() || quantity.value().compareTo(MOST) > 0) {
            throw CommonProblem.INVALID
                    .because("数量不合常理", "The quantity is beyond reason")
                    .at("/quantity", "out-of-range", "须大于 0 且不超过 " + MOST, "Must be above 0, at most " + MOST);
        }
    }
}
