package kefu.billing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kefu.billing.invoice.Invoice;
import kefu.billing.invoice.Invoices;
import kefu.billing.office.Amounts;
import kefu.billing.office.BusinessDay;
import kefu.billing.payment.MoneyIn;
import kefu.billing.payment.PaymentDesk;
import kefu.billing.payment.PaymentMethod;
import kefu.billing.payment.Share;
import kefu.platform.identity.Caller;
import kefu.platform.money.Money;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Answer;

/**
 * Finance takes over what a technician collected (上缴, 003-篇1 四9): never before the invoice, never more or less than is
 * open on it.
 */
@ApplicationScoped
class RemittanceDesk {

    private final ChargeFrontDesk charges;
    private final Invoices invoices;
    private final PaymentDesk payments;
    private final Amounts amounts;
    private final BusinessDay day;

    RemittanceDesk(ChargeFrontDesk charges, Invoices invoices, PaymentDesk payments, Amounts amounts, BusinessDay day) {
        this.charges = charges;
        this.invoices = invoices;
        this.payments = payments;
        this.amounts = amounts;
        this.day = day;
    }

    @Transactional
    Answer<ServiceChargeView> remit(UUID id, RemitCharge asked, Caller caller) {
        amounts.require(asked.amount(), "/amount");
        ServiceCharge charge = charges.lock(id);
        Invoice invoice = invoices.lock(charge.requireInvoice());
        requireOpen(charge, invoice.outstanding(), asked.amount());
        payments.receive(
                new MoneyIn(
                        invoice.customerId(),
                        asked.amount(),
                        PaymentMethod.REMITTANCE,
                        asked.reference(),
                        List.of(new Share(invoice.id(), asked.amount())),
                        caller.operator()),
                day.today());
        return charges.answer(charge);
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
}
