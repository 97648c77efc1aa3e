package kefu.callback.contact;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long a customer may be left without a word. */
@ConfigMapping(prefix = "kefu.callback.contact")
public interface ContactPolicy {

    /** 「最低半个月一次」: days from one contact to the last day of the next. */
    @WithDefault("15")
    int maxDays();
}
