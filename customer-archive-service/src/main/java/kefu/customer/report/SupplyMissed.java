package kefu.customer.report;

import java.time.LocalDate;
import java.util.List;

/**
 * {@code customer.supply.missed.v1}: the reminder of a late supply (003-篇10 6.1).
 *
 * @param dueOn the first Monday of the month
 * @param operators who look after customers and have supplied nothing of them in that month
 */
record SupplyMissed(String month, LocalDate dueOn, List<String> operators) {

    static final String TYPE = "customer.supply.missed.v1";
}
