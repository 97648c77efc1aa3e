package kefu.bench.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be measured, in the order in which it is: what fills the database comes last. */
public enum Kind {
    CREATE,
    STEP,
    RELAY,
    LATENCY,
    GATEWAY,
    STREAMS,
    WEBHOOKS,
    TIMERS,
    IMPORT,
    LIST;

    /** As it is asked for on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
