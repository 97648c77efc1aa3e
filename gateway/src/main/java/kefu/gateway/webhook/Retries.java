package kefu.gateway.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a delivery that failed is tried again: soon at first, then over days, and some time not any more. Pure. */
record Retries(List<Duration> pauses, int jitterPercent, Duration longestRetryAfter) {

    static Retries of(WebhookConfig config) {
        return new Retries(config.pauses(), config.jitterPercent(), config.longestRetryAfter());
    }

    /**
     * The pause after a failure, or nothing if that was the last attempt.
     *
     * @param attempts made so far, at least 1
     * @param asked what the endpoint asked for in {@code Retry-After}
     * @param dice 0 to 999, lengthens or shortens the pause
     */
    Optional<Duration> after(int attempts, Optional<Duration> asked, int dice) {
        if (attempts > pauses.size()) {
            return Optional.empty();
        }
        Duration pause = pauses.get(attempts - 1);
        long permille = 1_000 + (dice - 500L) * 2 * jitterPercent / 100;
        Duration jittered = pause.multipliedBy(permille).dividedBy(1_000);
        Duration wanted = asked.map(this::bounded).orElse(Duration.ZERO);
        return Optional.of(jittered.compareTo(wanted) > 0 ? jittered : wanted);
    }

    private Duration bounded(Duration asked) {
        return asked.compareTo(longestRetryAfter) > 0 ? longestRetryAfter : asked;
    }
}
