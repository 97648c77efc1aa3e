package kefu.customer.recalculation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the walk through all files treads. */
@ConfigMapping(prefix = "kefu.recalculation")
public interface RecalculationPolicy {

    /** Files decided in one transaction; they are held that long. */
    @WithDefault("100")
    int batch();
}
