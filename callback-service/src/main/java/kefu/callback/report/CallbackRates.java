package kefu.callback.report;

import java.time.YearMonth;
import java.util.List;

/** The callbacks whose last day lies in a month: all of them, and by kind. */
public record CallbackRates(String month, CallbackRate all, List<CallbackRate> kinds) {

    static CallbackRates of(YearMonth month, List<CallbackRate> kinds) {
        return new CallbackRates(
                month.toString(), kinds.stream().reduce(CallbackRate.of(null, 0, 0, 0), CallbackRate::plus), kinds);
    }
}
