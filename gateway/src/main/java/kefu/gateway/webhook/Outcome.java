package kefu.gateway.webhook;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of one attempt.
 *
 * @param status the endpoint's answer, or null if there was none
 * @param error why it did not arrive, or null if it did
 * @param retryAfter what the endpoint asked for
 */
record Outcome(
        Due due, @Nullable Integer status, @Nullable String error, Optional<Duration> retryAfter, Duration took) {

    static final int GONE = 410;

    boolean arrived() {
        return error == null;
    }

    boolean gone() {
        return status != null && status == GONE;
    }
}
