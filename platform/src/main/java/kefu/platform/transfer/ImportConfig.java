package kefu.platform.transfer;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much may be imported at once, and how long what came with it is kept. */
@ConfigMapping(prefix = "kefu.imports")
public interface ImportConfig {

    /** Of a whole file; it may be sent in several parts, each no larger than the server takes. */
    @WithDefault("512M")
    MemorySize largest();

    @WithDefault("64K")
    MemorySize longestRow();

    /** Rows that are committed together. */
    @WithDefault("200")
    int batch();

    /** After so many refused rows the rest is not tried. */
    @WithDefault("10000")
    long mostFaults();

    /** What was refused, and what was announced and never sent. */
    @WithDefault("P7D")
    Duration kept();
}
