package kefu.billing.rebate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** 「每月6号前」: read as up to and including the 6th, for the month before. */
@ConfigMapping(prefix = "kefu.rebate")
public interface RebatePolicy {

    /** Day of the following month by which a statement is to be reported. */
    @WithDefault("6")
    int statementByDay();
}
