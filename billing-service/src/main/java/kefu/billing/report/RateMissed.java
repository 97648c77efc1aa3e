package kefu.billing.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Published with {@code billing.rate.below-target.v1}: which rate of which month, and what it should have been. */
record RateMissed(String month, String rate, BigDecimal value, BigDecimal target) {

    static final String TYPE = "billing.rate.below-target.v1";

    static List<RateMissed> among(YearMonth month, List<CollectionRate> collection, MeterMonthly meters) {
        List<RateMissed> missed = new ArrayList<>();
        collection.forEach(one ->
                add(missed, month, "collection-" + one.kind(), new Rate(one.rate(), one.target(), one.targetMet())));
        add(
                missed,
                month,
                "reading-rate",
                new Rate(meters.readingRate(), meters.readingTarget(), meters.readingTargetMet()));
        add(missed, month, "accuracy", new Rate(meters.accuracy(), meters.target(), meters.targetMet()));
        return missed;
    }

    private static void add(List<RateMissed> missed, YearMonth month, String name, Rate rate) {
        @Nullable Boolean met = rate.targetMet();
        if (met != null && !met) {
            missed.add(new RateMissed(
                    month.toString(),
                    name,
                    Objects.requireNonNull(rate.value()),
                    Objects.requireNonNull(rate.target())));
        }
    }
}
