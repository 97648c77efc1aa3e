package kefu.gateway.webhook;

import java.time.Duration;

/**
 * How one endpoint has been doing on this replica: how much is under way, how often it failed in a row, and until when it is
 * only probed. So one that is slow or away takes up its own share alone.
 */
final class Health {

    private final WebhookConfig config;
    private int underWay;
    private int failures;
    private long restUntilNanos;

    Health(WebhookConfig config) {
        this.config = config;
    }

    /** How much more may be sent now. */
    synchronized int free() {
        boolean failing = failures >= config.failuresUntilRest();
        if (failing && (underWay > 0 || System.nanoTime() < restUntilNanos)) {
            return 0;
        }
        return failing ? 1 : config.perEndpoint() - underWay;
    }

    synchronized void started(int deliveries) {
        underWay += deliveries;
    }

    /** Notes an outcome; answers whether the endpoint has just come back. */
    synchronized boolean ended(boolean arrived) {
        underWay--;
        if (arrived) {
            boolean back = failures >= config.failuresUntilRest();
            failures = 0;
            return back;
        }
        failures++;
        if (failures >= config.failuresUntilRest()) {
            int doublings = Math.min(failures - config.failuresUntilRest(), 8);
            Duration rest = Duration.ofMillis(500L << doublings);
            Duration bounded = rest.compareTo(config.longestRest()) < 0 ? rest : config.longestRest();
            restUntilNanos = System.nanoTime() + bounded.toNanos();
        }
        return false;
    }
}
