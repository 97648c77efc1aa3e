package kefu.ticket.duty;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** When shifts begin and end, in which the manuals differ (002-M4, M11, M16), and what goes for those who are off. */
@ConfigMapping(prefix = "kefu.duty")
public interface DutyPolicies {

    /** Hours of a shift, such as {@code LATE=18:00-23:00}; one that ends before it begins ends on the next day. */
    Map<String, String> hours();

    /** Whether somebody a roster knows to be off may take tickets from the queue. */
    @WithDefault("REFUSED")
    OutOfShift claims();

    /** What becomes of a claim out of shift; whoever has no roster may always claim. */
    enum OutOfShift {
        ALLOWED,
        REFUSED
    }
}
