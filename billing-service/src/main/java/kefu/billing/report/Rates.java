package kefu.billing.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rates a month is judged by (E14).
 *
 * @param collection 收缴率 of each kind of fee; for gas it is 气费回收率
 * @param readingRate 抄收率
 * @param accuracy 上报准确率
 * @param belowTarget names of those that have a target and miss it
 */
public record Rates(
        String month,
        List<CollectionRate> collection,
        @Nullable BigDecimal readingRate,
        @Nullable BigDecimal accuracy,
        List<String> belowTarget) {

    static Rates of(YearMonth month, List<CollectionRate> collection, MeterMonthly meters) {
        return new Rates(
                month.toString(),
                collection,
                meters.readingRate(),
                meters.accuracy(),
                RateMissed.among(month, collection, meters).stream()
                        .map(RateMissed::rate)
                        .toList());
    }
}
