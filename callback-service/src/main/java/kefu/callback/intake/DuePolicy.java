package kefu.callback.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How many days after its cause a callback is due, counted in business dates; it may be made until that day is over.
 */
@ConfigMapping(prefix = "kefu.callback.due")
public interface DuePolicy {

    /** 首次回访: the day of the order itself (001-④一1). */
    @WithDefault("0")
    int initialDays();

    /** 重大投诉: within a week after rectification (003-篇11 三1(1)). */
    @WithDefault("7")
    int majorComplaintDays();

    /** 一般投诉: within two weeks after rectification (003-篇11 三1(2)). */
    @WithDefault("14")
    int generalComplaintDays();

    /** 特约服务: by telephone, the manual gives no deadline. */
    @WithDefault("3")
    int specialServiceDays();

    /** 满意度意见: within two weeks after rectification (003-篇11 三2(2)). */
    @WithDefault("14")
    int opinionDays();

    /** 离职: 及时通知, the manual gives no number (001-④一4). */
    @WithDefault("3")
    int ownerChangeDays();

    /** 报修: of the manual's form only the title survives. */
    @WithDefault("3")
    int repairDays();
}
