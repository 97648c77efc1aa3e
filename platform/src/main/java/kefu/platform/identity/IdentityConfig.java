package kefu.platform.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Whose tokens are believed and how they are read: the people's provider, and the gateway for API clients. */
@ConfigMapping(prefix = "kefu.identity")
public interface IdentityConfig {

    /** The {@code iss} of the provider that vouches for people. */
    @WithDefault("https://kefu.local")
    String issuer();

    /** Its keys, a JWKS document: an https address in production, a mounted file elsewhere. */
    @WithDefault("/etc/kefu/identity/jwks.json")
    String jwks();

    /** The {@code aud} a token must name. */
    @WithDefault("kefu")
    String audience();

    /** Asymmetric ones only: whatever is not named here, {@code none} and HS256 above all, is refused. */
    @WithDefault("RS256,PS256,ES256")
    List<String> algorithms();

    /** How far the provider's clock may be from ours. */
    @WithDefault("PT30S")
    Duration skew();

    Claims claims();

    Machines machines();

    Keys keys();

    /** Where the provider's tokens say what; a path such as {@code realm_access.roles} leads into objects. */
    interface Claims {

        /** The operator id (工号). */
        @WithDefault("sub")
        String operator();

        /** A list, or one text with blanks or commas. */
        @WithDefault("groups")
        String roles();

        @WithDefault("rank")
        String rank();

        @WithDefault("department")
        String department();

        /**
         * What the provider calls the suite's roles, such as {@code service-desk=AGENT}; one name can mean several roles, and
         * several names one. Once this is given, a role it does not name is dropped.
         */
        Optional<List<String>> roleValues();

        /** What the provider calls the ranks, in the same way. */
        Optional<List<String>> rankValues();

        /** What the provider calls the departments, in the same way. */
        Optional<List<String>> departmentValues();
    }

    /** The gateway, which vouches for API clients. */
    interface Machines {

        @WithDefault("https://kefu.local/machines")
        String issuer();

        /** The gateway's JWKS document; without it no API client is believed. */
        Optional<String> jwks();
    }

    /** How keys are kept up to date. */
    interface Keys {

        /** A withdrawn key is believed no longer than this. */
        @WithDefault("PT5M")
        Duration refresh();

        /** A token with an unknown key makes us ask again, but not more often than this. */
        @WithDefault("PT10S")
        Duration cooldown();
    }
}
