package kefu.billing.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.billing.office.Amounts;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.Filter;
import kefu.billing.reading.MeterReading;
import kefu.billing.reading.MeterReadings;
import kefu.billing.reading.ReadingCorrected;
import kefu.billing.tariff.Price;
import kefu.billing.tariff.Tariff;
import kefu.platform.id.Numbers;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.Caller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Answer;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import org.jboss.logging.Logger;

/**
 * The meter reader's side of the statement: fills it in from a reading, has it signed, withdraws it. One statement a
 * reading; a reading on a statement cannot be corrected until the statement is withdrawn.
 */
@ApplicationScoped
class SettlementDesk {

    private static final Logger LOG = Logger.getLogger(SettlementDesk.class);
    private static final String PREFIX = "ST";

    private final Settlements settlements;
    private final MeterReadings readings;
    private final Tariff tariff;
    private final Amounts amounts;
    private final Numbers numbers;
    private final BusinessDay day;
    private final Preconditions preconditions;

    SettlementDesk(
            Settlements settlements,
            MeterReadings readings,
            Tariff tariff,
            Amounts amounts,
            Numbers numbers,
            BusinessDay day,
            Preconditions preconditions) {
        this.settlements = settlements;
        this.readings = readings;
        this.tariff = tariff;
        this.amounts = amounts;
        this.numbers = numbers;
        this.day = day;
        this.preconditions = preconditions;
    }

    @Transactional
    Answer<SettlementView> fill(FillSettlement asked, Caller caller) {
        MeterReading reading = readings.lockNamed(asked.readingId(), "/readingId");
        if (reading.isCorrected()) {
            throw BillingProblem.READING_SUPERSEDED.because("读数已被更正", "The reading has been corrected");
        }
        settlements.findHolding(reading.id()).ifPresent(existing -> {
            throw BillingProblem.READING_SETTLED
                    .because("该读数已有结算单", "The reading has a statement already")
                    .with("settlementId", existing.id());
        });
        Price price = tariff.gasFor(reading.userKind(), reading.readOn());
        if (!reading.volume().isZero()) {
            amounts.require(price.of(reading.volume()), "/readingId");
        }
        Settlement settlement = new Settlement(
                Uuid7.at(day.now()), numbers.next(PREFIX, day.now()), reading, price, caller.operator(), day.now());
        settlements.persist(settlement);
        LOG.infof("Settlement %s filled in by %s", settlement.id(), caller.operator());
        return answer(settlement);
    }

    @Transactional
    Answer<SettlementView> sign(UUID id, SignSettlement asked) {
        Settlement settlement = settlements.lock(id);
        preconditions.honour(settlement.version());
        LocalDate on = day.pastOrToday(asked.signedOn(), "/signedOn");
        requireNotBeforeReading(settlement, on, "/signedOn");
        settlement.sign(asked.signedBy(), on, day.now());
        LOG.infof("Settlement %s signed", id);
        return answer(settlement);
    }

    /** Before it is billed. Afterwards the invoice is to be voided, which voids the statement with it. */
    @Transactional
    Answer<SettlementView> withdraw(UUID id, String reason) {
        Settlement settlement = settlements.lock(id);
        preconditions.honour(settlement.version());
        if (settlement.invoiceId() != null) {
            throw BillingProblem.SETTLEMENT_STATUS
                    .because("已开具账单，请先作废账单", "It has been billed: void its invoice")
                    .with("state", settlement.status())
                    .with("invoiceId", settlement.invoiceId());
        }
        settlement.voidBecause(reason, day.now());
        LOG.infof("Settlement %s voided", id);
        return answer(settlement);
    }

    @Transactional
    Answer<SettlementView> get(UUID id) {
        return answer(settlements.get(id));
    }

    @Transactional
    List<SettlementView> list(Filter filter, Paging paging) {
        return filter.newestFirst(Settlement.class, settlements, paging).stream()
                .map(Settlement::view)
                .toList();
    }

    void refuseCorrectionOfSettled(@Observes ReadingCorrected corrected) {
        settlements.findHolding(corrected.readingId()).ifPresent(settlement -> {
            throw BillingProblem.READING_SETTLED
                    .because("请先作废结算单", "Void the statement of this reading first")
                    .with("settlementId", settlement.id());
        });
    }

    static void requireNotBeforeReading(Settlement settlement, LocalDate on, String pointer) {
        if (on.isBefore(settlement.readOn())) {
            throw CommonProblem.INVALID
                    .because("日期早于抄表日", "The date lies before the reading")
                    .at(pointer, "before-reading", "不能早于抄表日", "Must not be before " + settlement.readOn());
        }
    }

    private Answer<SettlementView> answer(Settlement settlement) {
        settlements.flush();
        return new Answer<>(settlement.view(), settlement.version());
    }
}
