package kefu.billing.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import kefu.billing.office.BillingProblem;

/**
 * Answers what something costs on a day, or that it may not be charged at all: 「不准乱收费」 (003-篇9 3). The only way to a
 * price in the whole service.
 */
@ApplicationScoped
public class Tariff {

    private final TariffItems items;

    Tariff(TariffItems items) {
        this.items = items;
    }

    /** A service's price. Gas is not sold by code: it is settled from a reading. */
    public Optional<Price> findService(String code, LocalDate day) {
        return items.findInForce(code, day)
                .filter(item -> item.kind() == TariffKind.SERVICE)
                .map(TariffItem::toPrice);
    }

    public Price getService(String code, LocalDate day, String pointer) {
        return findService(code, day)
                .orElseThrow(() -> BillingProblem.NOT_IN_TARIFF
                        .because("收费标准中 " + day + " 没有服务项目 " + code, "The tariff has no service " + code + " on " + day)
                        .at(pointer, "not-in-tariff", "不在收费标准内", "Not in the tariff"));
    }

    public Price gasFor(UserKind kind, LocalDate day) {
        return items.findGasInForce(kind, day)
                .map(TariffItem::toPrice)
                .orElseThrow(() -> BillingProblem.NOT_IN_TARIFF.because(
                        "收费标准中 " + day + " 没有 " + kind + " 用户的气价",
                        "The tariff has no gas price for " + kind + " on " + day));
    }
}
