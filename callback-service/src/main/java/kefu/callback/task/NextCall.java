package kefu.callback.task;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who makes the next call, and when. An agent who claims a callback holds it for a while, one to whom it was assigned
 * until it is taken from him, so that no customer is rung by two people.
 *
 * @param nextAt another time, where one is set
 * @param heldUntil end of a claim; absent for an assignment
 * @param rejectedBy whose solution the customer did not accept: somebody else calls (002-M9 第二条6)
 */
@Embeddable
public record NextCall(
        @Nullable Instant nextAt,
        @Nullable String assignee,
        @Nullable Instant heldUntil,
        @Nullable String rejectedBy) {

    static final NextCall BY_ANYBODY = new NextCall(null, null, null, null);

    static NextCall by(@Nullable String assignee) {
        return new NextCall(null, assignee, null, null);
    }

    boolean keepsOut(String operator, Instant now) {
        return assignee != null && !assignee.equals(operator) && (heldUntil == null || heldUntil.isAfter(now));
    }

    boolean hasCome(Instant now) {
        return nextAt != null && !nextAt.isAfter(now);
    }

    NextCall notBy(@Nullable String rejected) {
        return rejected == null ? this : new NextCall(nextAt, assignee, heldUntil, rejected);
    }

    NextCall byAnybody() {
        return new NextCall(null, null, null, rejectedBy);
    }

    NextCall handed(Handing to) {
        return new NextCall(to.at() == null ? nextAt : to.at(), to.assignee(), to.heldUntil(), rejectedBy);
    }

    /** In the hands of whoever follows; of nobody in particular where nobody does, or where the customer rejected him. */
    NextCall passedOn(@Nullable String to) {
        boolean possible = to != null && !to.equals(rejectedBy);
        return new NextCall(nextAt, possible ? to : null, null, rejectedBy);
    }

    /** Whoever is on the line holds it; an assignment is more than that and stays. */
    NextCall claimed(String operator, Instant until) {
        boolean assigned = operator.equals(assignee) && heldUntil == null;
        return assigned ? this : new NextCall(nextAt, operator, until, rejectedBy);
    }

    /** After a call a claim is over; an assignment stays until somebody else is named. */
    NextCall postponed(Instant at, @Nullable String next) {
        String assigned = heldUntil == null ? assignee : null;
        return new NextCall(at, next == null ? assigned : next, null, rejectedBy);
    }

    static NextCall afterRejection(String by, Instant at, @Nullable String next) {
        return new NextCall(at, next, null, by);
    }

    /** Nothing is left but the signature, or nothing at all: it is no longer anybody's turn in particular. */
    NextCall settled() {
        return new NextCall(null, assignee, heldUntil, null);
    }
}
