package kefu.billing.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When the rates of a month are judged; the manuals set targets and no day. */
@ConfigMapping(prefix = "kefu.rates")
public interface RatePolicy {

    /** Days after the end of the month: a week, within which the last statement of the month is to be paid. */
    @WithDefault("7")
    int judgedDaysAfterMonth();
}
