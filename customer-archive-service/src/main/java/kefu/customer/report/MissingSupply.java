package kefu.customer.report;

import java.time.LocalDate;

/**
 * Somebody who looks after customers and has supplied nothing of them in a month.
 *
 * @param dueOn the first Monday of the month
 * @param overdue whether that is over
 */
record MissingSupply(String operator, LocalDate dueOn, boolean overdue) {}
