package kefu.billing.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.billing.office.Amounts;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.BusinessDay;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.Caller;
import kefu.platform.problem.CommonProblem;
import org.jboss.logging.Logger;

/** Keeps the tariff: one price an item and day, one gas price a kind of user and day. */
@ApplicationScoped
class TariffDesk {

    private static final Logger LOG = Logger.getLogger(TariffDesk.class);

    private final TariffItems items;
    private final Amounts amounts;
    private final BusinessDay day;

    TariffDesk(TariffItems items, Amounts amounts, BusinessDay day) {
        this.items = items;
        this.amounts = amounts;
        this.day = day;
    }

    @Transactional
    TariffItem add(AddTariffItem added, Caller caller) {
        amounts.require(added.price(), "/price");
        requireUserKind(added);
        requirePeriod(added);
        List<TariffItem> rivals = items.listRivals(added.code(), added.userKind());
        rivals.stream().filter(item -> item.givesWayTo(added)).forEach(item -> item.endBefore(added.effectiveFrom()));
        if (rivals.stream().anyMatch(item -> item.overlaps(added.effectiveFrom(), added.effectiveTo()))) {
            throw BillingProblem.TARIFF_OVERLAP.because(
                    "新价格的生效期与已有价格重叠", "The new price would hold on a day that has a price already");
        }
        TariffItem item = new TariffItem(Uuid7.at(day.now()), added, caller.operator(), day.now());
        items.persistAndFlush(item);
        LOG.infof("Tariff item %s from %s added by %s", added.code(), added.effectiveFrom(), caller.operator());
        return item;
    }

    @Transactional
    TariffItem get(UUID id) {
        return items.findByIdOptional(id)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有该收费项目", "There is no such tariff item"));
    }

    private static void requireUserKind(AddTariffItem added) {
        boolean gas = added.kind() == TariffKind.GAS;
        if (gas != (added.userKind() != null)) {
            throw CommonProblem.INVALID
                    .because("仅气价须注明用户类别", "A gas price names its kind of user, nothing else does")
                    .at("/userKind", gas ? "required" : "not-wanted", "与 kind 不符", "Does not go with kind");
        }
    }

    private static void requirePeriod(AddTariffItem added) {
        LocalDate to = added.effectiveTo();
        if (to != null && to.isBefore(added.effectiveFrom())) {
            throw CommonProblem.INVALID
                    .because("失效日早于生效日", "It ends before it begins")
                    .at("/effectiveTo", "before-start", "不能早于 effectiveFrom", "Must not be before effectiveFrom");
        }
        if (added.effectiveFrom().getYear() < 2000 || added.effectiveFrom().getYear() > 2999) {
            throw BillingProblem.DATE_ABSURD
                    .because("生效日不合常理", "The first day is beyond reason")
                    .at("/effectiveFrom", "out-of-range", "须在 2000 至 2999 年间", "Must lie between 2000 and 2999");
        }
    }
}
