package kefu.ticket.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When what happened in a call.
 *
 * @param heldSince since when the caller waits, if he does
 * @param promisedAt when he was promised a callback, which is due at {@code callbackDueAt}
 */
@Embeddable
record CallTimes(
        @Column(name = "started_at") Instant startedAt,
        @Column(name = "answered_at") @Nullable Instant answeredAt,
        @Column(name = "ended_at") @Nullable Instant endedAt,
        @Column(name = "held_since") @Nullable Instant heldSince,
        @Column(name = "promised_at") @Nullable Instant promisedAt,
        @Column(name = "callback_due_at") @Nullable Instant callbackDueAt) {

    static CallTimes begun(Instant at) {
        return new CallTimes(at, null, null, null, null, null);
    }

    CallTimes answered(Instant at) {
        return answeredAt != null ? this : new CallTimes(startedAt, at, endedAt, heldSince, promisedAt, callbackDueAt);
    }

    /** A promise stands from the moment it was first given. */
    CallTimes promised(Instant at, Instant due) {
        return promisedAt != null ? this : new CallTimes(startedAt, answeredAt, endedAt, heldSince, at, due);
    }

    CallTimes withoutPromise() {
        return new CallTimes(startedAt, answeredAt, endedAt, heldSince, null, null);
    }

    CallTimes of(Timeline line) {
        return new CallTimes(
                line.startedAt(), line.answeredAt(), line.endedAt(), line.heldSince(), promisedAt, callbackDueAt);
    }
}
