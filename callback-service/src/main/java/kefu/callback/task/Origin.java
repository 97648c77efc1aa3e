package kefu.callback.task;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a callback comes from and whom it concerns; never changes.
 *
 * @param note why, in the words of whoever asked for it by hand
 * @param originalCallOn day of the call it answers (原来电日期, 002-M9 第二条), where there was one
 * @param message what the customer is to be told; shown only once his identity is verified (002-M9 第二条1)
 */
@Embeddable
public record Origin(
        @Enumerated(EnumType.STRING) CallbackKind kind,
        @Enumerated(EnumType.STRING) CallbackReason reason,
        @Nullable String note,
        @Nullable String message,
        @Nullable UUID ticketId,
        @Nullable UUID customerId,
        @Nullable UUID planId,
        @Nullable LocalDate originalCallOn) {

    /** A callback that follows from something another service reported. */
    public static Origin of(
            CallbackKind kind, CallbackReason reason, @Nullable UUID ticketId, @Nullable UUID customerId) {
        return new Origin(kind, reason, null, null, ticketId, customerId, null, null);
    }
}
