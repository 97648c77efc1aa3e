package kefu.callback.report;

import java.math.BigDecimal;
import kefu.callback.Share;
import kefu.callback.task.CallbackKind;
import org.jspecify.annotations.Nullable;

/**
 * 回访完成率 (K9): of the callbacks that were due, those that were done in time.
 *
 * @param kind absent: all kinds together
 * @param due done, or their last day is over; what was cancelled was not due
 * @param done whenever they were
 * @param inTime done before their last day was over
 * @param rate in time ÷ due, rounded down; of nothing there is none
 */
public record CallbackRate(
        @Nullable CallbackKind kind,
        long due,
        long done,
        long inTime,
        @Nullable BigDecimal rate) {

    static CallbackRate of(@Nullable CallbackKind kind, long due, long done, long inTime) {
        return new CallbackRate(kind, due, done, inTime, Share.of(inTime, due));
    }

    CallbackRate plus(CallbackRate other) {
        return of(null, due + other.due, done + other.done, inTime + other.inTime);
    }
}
