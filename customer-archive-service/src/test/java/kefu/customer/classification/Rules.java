package kefu.customer.classification;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalDate;
import kefu.platform.money.Money;

/** The rules with the manual's own thresholds, read from the defaults a deployment gets. */
final class Rules {

    static final LocalDate TODAY = LocalDate.parse("2024-03-01");

    private Rules() {}

    static ClassificationRules ofTheManual() {
        return ClassificationRules.of(new SmallRyeConfigBuilder()
                .withMapping(ClassificationPolicy.class)
                .build()
                .getConfigMapping(ClassificationPolicy.class));
    }

    static Facts arpu(String amount) {
        return Facts.none().withFigures(Money.cny(amount), null);
    }

    static Facts paid(String amount) {
        return Facts.none().withFigures(null, Money.cny(amount));
    }

    static Facts since(String day) {
        return Facts.of(
                new Profile(LocalDate.parse(day), false, BrandReach.NONE, CongressLevel.NONE, false, false), TODAY);
    }

    static Facts known(boolean promoted, BrandReach brand, CongressLevel congress) {
        return Facts.of(new Profile(null, promoted, brand, congress, false, false), TODAY);
    }
}
