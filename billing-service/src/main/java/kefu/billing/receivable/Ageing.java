package kefu.billing.receivable;

import kefu.platform.money.Money;

/**
 * What a customer owes by how long it has been due (账龄), in calendar days after the last day of payment. The parts add
 * up to what is receivable.
 *
 * @param notDue still in time, or without a last day of payment
 */
public record Ageing(Money notDue, Money days1To30, Money days31To60, Money days61To90, Money over90) {}
