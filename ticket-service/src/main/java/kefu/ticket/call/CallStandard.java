package kefu.ticket.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Measures a call against the manual. */
@ApplicationScoped
class CallStandard {

    private final CallPolicies policies;

    CallStandard(CallPolicies policies) {
        this.policies = policies;
    }

    /** Three rings at most; null while nobody knows how often it rang. A call nobody answered is outside of it. */
    @Nullable
    Boolean within(@Nullable Integer rings, boolean missed) {
        if (missed) {
            return Boolean.FALSE;
        }
        return rings == null ? null : rings <= policies.maxRings();
    }

    boolean apology(@Nullable Integer rings) {
        return rings != null && rings >= policies.apologyFromRings();
    }

    /** Held for longer than this, the caller is promised a callback. */
    Duration longestHold() {
        return Duration.ofSeconds(policies.holdSeconds());
    }

    Instant callbackDue(Instant promised) {
        return promised.plus(Duration.ofMinutes(policies.callbackMinutes()));
    }

    Duration ring() {
        return Duration.ofSeconds(policies.ringSeconds());
    }
}
