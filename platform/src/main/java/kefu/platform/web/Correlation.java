package kefu.platform.web;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * The id that ties together what one request sets off, over services and the broker: taken from
 * {@code X-Correlation-Id} or made here, answered, logged, stored with every write and sent with every event.
 */
public final class Correlation {

    public static final String HEADER = "X-Correlation-Id";
    static final String KEY = "correlationId";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private Correlation() {}

    /** The id in force, or null outside any request or event. */
    public static @Nullable String current() {
        return (String) MDC.get(KEY);
    }

    /** The caller's id where it is well formed; anything else is replaced, never logged. */
    public static String wellFormed(@Nullable String wanted) {
        return wanted != null && WELL_FORMED.matcher(wanted).matches()
                ? wanted
                : UUID.randomUUID().toString();
    }

    public static String begin(@Nullable String wanted) {
        String id = wellFormed(wanted);
        MDC.put(KEY, id);
        return id;
    }

    public static void end() {
        MDC.remove(KEY);
    }
}
