package kefu.billing.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import kefu.billing.account.GasAccount;
import kefu.billing.account.GasAccounts;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.GasPolicy;
import kefu.billing.office.Quantity;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.Caller;
import kefu.platform.problem.Refusal;
import kefu.platform.web.Preconditions;
import org.jboss.logging.Logger;

/**
 * Takes meter readings and corrects wrong ones. The gas account is locked first, so readings of one meter follow each
 * other; refused are readings outside the reading days, backwards, beyond belief, or not after the last one.
 */
@ApplicationScoped
class ReadingDesk {

    private static final Logger LOG = Logger.getLogger(ReadingDesk.class);

    private final GasAccounts accounts;
    private final MeterReadings readings;
    private final GasPolicy policy;
    private final Preconditions preconditions;
    private final BusinessDay day;
    private final Event<ReadingCorrected> corrections;

    ReadingDesk(
            GasAccounts accounts,
            MeterReadings readings,
            GasPolicy policy,
            Preconditions preconditions,
            BusinessDay day,
            Event<ReadingCorrected> corrections) {
        this.accounts = accounts;
        this.readings = readings;
        this.policy = policy;
        this.preconditions = preconditions;
        this.day = day;
        this.corrections = corrections;
    }

    @Transactional
    MeterReading take(TakeReading asked, Caller caller) {
        GasAccount account = accounts.lockNamed(asked.gasAccountId(), "/gasAccountId");
        LocalDate readOn = day.pastOrToday(asked.readOn(), "/readOn");
        boolean marked = ReadingWindow.of(policy).marks(account.userKind(), readOn);
        requireLater(account, readOn);
        Plausibility plausibility = Plausibility.of(policy);
        Quantity volume = plausibility.volume(account.lastValue(), asked.value());
        plausibility.requireUsual(volume, readings.listLastVolumes(account.id()), asked.isConfirmed());
        var taken = new MeterReading.Taken(
                readOn, asked.value(), account.lastValue(), account.lastReadOn(), volume, marked, null);
        return store(account, taken, caller);
    }

    @Transactional
    MeterReading correct(UUID id, CorrectReading asked, Caller caller) {
        MeterReading found = readings.get(id);
        GasAccount account = accounts.lockNamed(found.gasAccountId(), "/gasAccountId");
        MeterReading wrong = readings.lockNamed(id, "");
        preconditions.honour(wrong.version());
        if (wrong.isCorrected() || !wrong.readOn().equals(account.lastReadOn())) {
            throw BillingProblem.READING_SUPERSEDED.because(
                    "只能更正最近一次有效读数", "Only the last reading of a meter that still counts can be corrected");
        }
        Quantity volume = Plausibility.of(policy).volume(wrong.previousValue(), asked.value());
        corrections.fire(new ReadingCorrected(id));
        wrong.correct(asked.reason());
        readings.flush();
        var taken = new MeterReading.Taken(
                wrong.readOn(),
                asked.value(),
                wrong.previousValue(),
                wrong.previousReadOn(),
                volume,
                wrong.outOfWindow(),
                id);
        return store(account, taken, caller);
    }

    @Transactional
    MeterReading get(UUID id) {
        return readings.get(id);
    }

    private MeterReading store(GasAccount account, MeterReading.Taken taken, Caller caller) {
        MeterReading reading = new MeterReading(Uuid7.at(day.now()), account, taken, caller.operator(), day.now());
        readings.persist(reading);
        account.meterShows(taken.value(), taken.readOn());
        readings.flush();
        LOG.infof("Reading %s of gas account %s taken by %s", reading.id(), account.id(), caller.operator());
        return reading;
    }

    private static void requireLater(GasAccount account, LocalDate readOn) {
        if (!account.mayBeReadOn(readOn)) {
            Refusal refusal = BillingProblem.READING_EXISTS
                    .because("抄表日须晚于上次抄表日及开户日", "A reading is later than the one before and the opening")
                    .at("/readOn", "not-later", "须晚于上次抄表日", "Must be later than the last reading");
            LocalDate last = account.lastReadOn();
            throw last == null ? refusal : refusal.with("lastReadOn", last.toString());
        }
    }
}
