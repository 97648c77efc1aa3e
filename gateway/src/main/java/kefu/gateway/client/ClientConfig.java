package kefu.gateway.client;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;
import kefu.platform.identity.Rank;

/** What API clients may be granted, and how long what they are given lives. */
@ConfigMapping(prefix = "kefu.clients")
public interface ClientConfig {

    /**
     * Roles an administrator may grant. Whoever administers has no business data of his own, so he must not be able to make
     * a client that approves, destroys or administers.
     */
    @WithDefault(
            "AGENT,APPOINTMENT_AGENT,CALLBACK_AGENT,VIP_AGENT,INFO_CLERK,SALES,TECHNICIAN,METER_READER,CASHIER,FINANCE,"
                    + "AUDIT,AGENT_PARTNER,INTEGRATION")
    Set<String> grantableRoles();

    /** The highest rank a client may act with. */
    @WithDefault("SUPERVISOR")
    Rank highestRank();

    /** How long an access token lives; it cannot be renewed, only asked for again. */
    @WithDefault("PT5M")
    Duration tokenLife();

    /** How old what a replica knows of a client may be: a disabled one is refused everywhere after this. */
    @WithDefault("PT1S")
    Duration stateAge();

    /** A new signing key takes over after this age of the one before. */
    @WithDefault("P90D")
    Duration keyLife();

    Brute brute();

    /** What slows down somebody who tries secrets. */
    interface Brute {

        /** Failures of one address at one client that cost nothing. */
        @WithDefault("5")
        int freePerClient();

        /** Failures of one address at any client that cost nothing. */
        @WithDefault("30")
        int freePerAddress();

        /** The wait after the first failure beyond that; each further one doubles it. */
        @WithDefault("PT1S")
        Duration firstWait();

        @WithDefault("PT5M")
        Duration longestWait();
    }
}
