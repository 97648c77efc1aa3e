package kefu.ticket.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agent writes down about a call (来电记录). A caller may keep his name to himself; how often it rang and how long he
 * was held is measured once.
 *
 * @param origin where the caller is from (是哪个地方的人)
 * @param rings how often it rang before it was answered
 * @param holdSeconds the longest time the caller was on hold
 * @param holdConsent he agreed to wait; without it nobody is put on hold
 * @param callbackPromised he was told he will be called back
 * @param repliedAt when he was
 */
@Embeddable
public record CallRecord(
        @Nullable @Size(min = 1, max = 40) String phone,

        @Column(name = "caller_name") @Nullable @Size(max = 80)
        String callerName,

        @Nullable @Size(max = 120) String origin,
        @Nullable @Size(max = 200) String address,
        @Nullable @Size(max = 200) String reason,
        @Nullable @Size(max = 4000) String matter,
        @Nullable @Size(max = 4000) String solution,
        @Column(name = "customer_id") @Nullable UUID customerId,
        @Column(name = "ticket_id") @Nullable UUID ticketId,
        @Nullable @Size(min = 1, max = 64) String department,
        @Nullable @Min(0) @Max(100) Integer rings,

        @Column(name = "hold_seconds") @Nullable @Min(0) @Max(86400)
        Integer holdSeconds,

        @Column(name = "hold_consent") @Nullable Boolean holdConsent,
        @Column(name = "callback_promised") @Nullable Boolean callbackPromised,
        @Column(name = "replied_at") @Nullable Instant repliedAt) {

    static final CallRecord NOTHING =
            new CallRecord(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    static final List<String> FIELDS = Arrays.stream(CallRecord.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    boolean promises() {
        return Boolean.TRUE.equals(callbackPromised);
    }

    CallRecord with(@Nullable String number, boolean promised) {
        return new CallRecord(
                number,
                callerName,
                origin,
                address,
                reason,
                matter,
                solution,
                customerId,
                ticketId,
                department,
                rings,
                holdSeconds,
                holdConsent,
                promised ? Boolean.TRUE : callbackPromised,
                repliedAt);
    }

    /** What the telephone system knows goes before what is on record, where it knows anything. */
    CallRecord measured(Timeline line) {
        int longest = Math.toIntExact(line.longestHold().toSeconds());
        return new CallRecord(
                line.from() == null ? phone : line.from(),
                callerName,
                origin,
                address,
                reason,
                matter,
                solution,
                customerId,
                ticketId,
                line.department() == null ? department : line.department(),
                line.rings() == null ? rings : line.rings(),
                longest == 0 ? holdSeconds : Integer.valueOf(longest),
                holdConsent,
                callbackPromised,
                repliedAt);
    }
}
