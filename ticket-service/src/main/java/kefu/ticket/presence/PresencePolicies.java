package kefu.ticket.presence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long what is fleeting is kept. */
@ConfigMapping(prefix = "kefu.presence")
public interface PresencePolicies {

    /** Who has not been heard of for so long is no longer there; front ends tell at least twice as often. */
    @WithDefault("30")
    int seconds();

    /** A draft nobody has touched for so long is thrown away. */
    @WithDefault("30")
    int draftDays();

    /** How often what is too old is looked for; {@code off}: never. Its default stands in the properties, where timing reads it. */
    String forgetting();
}
