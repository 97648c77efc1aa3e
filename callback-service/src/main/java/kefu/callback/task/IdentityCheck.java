package kefu.callback.task;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who has made sure whom he is talking to, and until when that counts (002-M9 第二条1). */
@Embeddable
record IdentityCheck(
        @Nullable String identityCheckedBy, @Nullable Instant identityCheckedUntil) {

    static IdentityCheck of(@Nullable Instant until, Act act) {
        return until == null ? new IdentityCheck(null, null) : new IdentityCheck(act.operator(), until);
    }

    boolean counts(String operator, Instant now) {
        return operator.equals(identityCheckedBy) && identityCheckedUntil != null && identityCheckedUntil.isAfter(now);
    }
}
