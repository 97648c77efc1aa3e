package kefu.ticket.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import kefu.platform.calendar.Length;
import kefu.platform.calendar.WorkingCalendar;
import kefu.ticket.clock.DueView;
import org.jspecify.annotations.Nullable;

/** Measures a call against the manual. */
@ApplicationScoped
class CallStandard {

    private final CallPolicies policies;
    private final WorkingCalendar calendar;

    CallStandard(CallPolicies policies, WorkingCalendar calendar) {
        this.policies = policies;
        this.calendar = calendar;
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

    /** Why a callback is due when it is; in plain minutes, by what was granted when it was promised. */
    DueView explain(Instant promised, Instant due) {
        Length granted = Length.of(Duration.between(promised, due).toMinutes(), Length.Unit.MINUTES);
        return DueView.of(promised, due, granted, calendar);
    }

    Duration ring() {
        return Duration.ofSeconds(policies.ringSeconds());
    }
}
