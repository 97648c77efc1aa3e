package kefu.billing.renewal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How far ahead the salesperson is told; for promotions the source itself says 「再议确定?」. */
@ConfigMapping(prefix = "kefu.renewal")
public interface RenewalPolicy {

    /** 「网站建设类客户提前一周」. */
    @WithDefault("7")
    int websiteLeadDays();

    /** 「推广类客户提前一月」: a calendar month, clipped to the month's end. */
    @WithDefault("1")
    int promotionLeadMonths();
}
