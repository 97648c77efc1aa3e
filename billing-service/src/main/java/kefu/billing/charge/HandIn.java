package kefu.billing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import kefu.billing.invoice.Invoice;
import kefu.billing.invoice.Invoices;
import kefu.billing.payment.MoneyIn;
import kefu.billing.payment.PaymentDesk;
import kefu.billing.payment.PaymentMethod;
import kefu.billing.payment.Share;
import kefu.platform.money.Money;

/** Takes the money a technician handed in onto the invoice of its charge, once there is one; what is over is the customer's. */
@ApplicationScoped
class HandIn {

    private static final String OPERATOR = "billing-service";

    private final Invoices invoices;
    private final PaymentDesk payments;

    HandIn(Invoices invoices, PaymentDesk payments) {
        this.invoices = invoices;
        this.payments = payments;
    }

    /** Nothing happens where no money was handed in, nothing is billed yet, or the money is in already. */
    void settle(ServiceCharge charge, LocalDate receivedOn) {
        Money amount = charge.amount();
        if (!charge.awaitsHandedIn() || amount == null) {
            return;
        }
        Invoice invoice = invoices.lock(charge.requireInvoice());
        Share share = new Share(invoice.id(), amount.min(invoice.outstanding()));
        payments.receive(
                new MoneyIn(
                        invoice.customerId(),
                        amount,
                        PaymentMethod.REMITTANCE,
                        charge.voucher(),
                        List.of(share),
                        OPERATOR),
                receivedOn);
    }
}
