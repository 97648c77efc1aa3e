package kefu.billing.dunning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What no manual grants to a debtor and a company may still wish to: off unless a deployment says otherwise. */
@ConfigMapping(prefix = "kefu.dunning")
public interface DunningPolicy {

    /** 承诺付款: how many days ahead a debtor may promise to pay, once a case; 0 = promises are not taken. */
    @WithDefault("0")
    int promiseDays();

    /** 暂缓催缴: for how many days a case may be paused at a time, for example over a dispute; 0 = never. */
    @WithDefault("0")
    int pauseDays();
}
