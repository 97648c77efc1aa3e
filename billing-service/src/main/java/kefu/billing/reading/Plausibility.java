package kefu.billing.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.GasPolicy;
import kefu.billing.office.Quantity;

/**
 * Whether a reading can be true: a meter never runs backwards, nobody burns more than the line can carry, and a volume
 * far above the account's habit is taken only when the reader confirms that he looked twice.
 */
record Plausibility(BigDecimal mostVolume, BigDecimal unusualFactor) {

    static Plausibility of(GasPolicy policy) {
        return new Plausibility(policy.reading().mostVolume(), policy.reading().unusualFactor());
    }

    Quantity volume(Quantity previous, Quantity now) {
        if (now.compareTo(previous) < 0) {
            throw BillingProblem.READING_BACKWARDS
                    .because("上次读数为 " + previous, "The meter showed " + previous + " last time")
                    .with("previousValue", previous)
                    .at("/value", "runs-backwards", "不能小于上次读数", "Must not be below the last reading");
        }
        Quantity volume = now.minus(previous);
        if (volume.value().compareTo(mostVolume) > 0) {
            throw BillingProblem.READING_IMPLAUSIBLE
                    .because(
                            "用气量 " + volume + " 超过上限 " + mostVolume, volume + " is more than " + mostVolume + " can be")
                    .at("/value", "too-large", "用气量超过上限", "The volume is above the limit");
        }
        return volume;
    }

    void requireUsual(Quantity volume, List<Quantity> before, boolean confirmed) {
        if (confirmed || before.isEmpty()) {
            return;
        }
        BigDecimal sum = before.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal average = sum.divide(BigDecimal.valueOf(before.size()), 3, RoundingMode.HALF_EVEN);
        if (average.signum() > 0 && volume.value().compareTo(average.multiply(unusualFactor)) > 0) {
            throw BillingProblem.READING_IMPLAUSIBLE
                    .because(
                            "用气量 " + volume + " 远高于平均 " + average + "，核实后请置 confirmed=true",
                            volume + " is far above the average of " + average + "; look again, then send confirmed")
                    .at("/value", "unusual", "远高于平均用气量", "Far above the average");
        }
    }
}
