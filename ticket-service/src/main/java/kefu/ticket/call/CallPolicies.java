package kefu.ticket.call;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The numbers of telephone service (002-M5 1.1, 002-M10, 003-篇4, 004-S6), as each house sets them. */
@ConfigMapping(prefix = "kefu.calls")
public interface CallPolicies {

    /** Picked up after at most so many rings is within the standard. */
    @WithDefault("3")
    int maxRings();

    /** What agents aim at. */
    @WithDefault("2")
    int bestRings();

    /** From so many rings on the agent apologises. */
    @WithDefault("5")
    int apologyFromRings();

    /** Not found within so long: tell the caller at once and promise a callback. */
    @WithDefault("60")
    int holdSeconds();

    /** A promised callback is made within so long. */
    @WithDefault("30")
    int callbackMinutes();

    /** How long one ring with its pause lasts, where the telephone system does not count rings. */
    @WithDefault("5")
    int ringSeconds();
}
