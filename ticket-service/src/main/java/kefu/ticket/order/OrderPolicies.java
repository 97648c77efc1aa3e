package kefu.ticket.order;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;

/** The times of day of order handling (002-M14). */
@ConfigMapping(prefix = "kefu.orders")
public interface OrderPolicies {

    /** Once its payment is confirmed an order is issued by then, the same day. */
    @WithDefault("14:00")
    LocalTime issueBy();

    /** By then the orders are handed over that ship so many days later. */
    @WithDefault("17:00")
    LocalTime shipListBy();

    @WithDefault("2")
    int shipListLeadDays();

    /** By then the consignment notes are sent of what was shipped so many days before (前天: literally two). */
    @WithDefault("12:00")
    LocalTime consignmentBy();

    @WithDefault("2")
    int consignmentLagDays();
}
