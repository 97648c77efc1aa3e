package kefu.billing.charge;

import kefu.platform.money.Money;

/**
 * What a technician collected at the customer's for parts: the amount is a fact, the paper is in the customer's hands.
 *
 * @param paperInvoice number of the invoice he gave him
 */
record Collected(Money amount, String paperInvoice) {}
