package kefu.ticket.support;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** What the manual leaves to the house: different services have different times (不同的服务有不同的时限, 003-篇8 10.2.3). */
@ConfigMapping(prefix = "kefu.support")
public interface SupportPolicies {

    /** How long it may take to be on site, by service, such as {@code LEASED-LINE=4 hours}; {@code default} for all others. */
    Map<String, String> arriveWithin();
}
