package kefu.billing.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.billing.account.GasAccount;
import kefu.billing.account.GasAccounts;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.Filter;
import kefu.billing.office.Made;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.Caller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;

/**
 * Records visits on which a meter could not be read, once a day and meter. Refused where the meter has been read that day
 * or later: there nothing was missed.
 */
@ApplicationScoped
class MissedReadingDesk {

    private final GasAccounts accounts;
    private final MissedReadings missed;
    private final Preconditions preconditions;
    private final BusinessDay day;

    MissedReadingDesk(GasAccounts accounts, MissedReadings missed, Preconditions preconditions, BusinessDay day) {
        this.accounts = accounts;
        this.missed = missed;
        this.preconditions = preconditions;
        this.day = day;
    }

    @Transactional
    MissedReadingView record(UUID gasAccountId, RecordMissedReading asked, Caller caller) {
        accounts.get(gasAccountId);
        GasAccount account = accounts.lockNamed(gasAccountId, "");
        preconditions.honour(account.version());
        LocalDate visitedOn = day.pastOrToday(asked.visitedOn(), "/visitedOn");
        if (!account.mayBeReadOn(visitedOn)) {
            throw BillingProblem.READING_EXISTS
                    .because("该日或以后已有抄表记录，或尚未开户", "The meter was read that day or later, or did not count yet")
                    .at("/visitedOn", "not-later", "须晚于上次抄表日", "Must be later than the last reading");
        }
        if (missed.isRecorded(gasAccountId, visitedOn)) {
            throw CommonProblem.CONFLICT
                    .because("该日未能入户已有记录", "This visit in vain is on record already")
                    .at("/visitedOn", "recorded", "该日已有记录", "That day is on record");
        }
        MissedReading visit = new MissedReading(
                Uuid7.at(day.now()), account, visitedOn, asked.reason(), new Made(day.now(), caller.operator()));
        missed.persistAndFlush(visit);
        return visit.view(account.lastReadOn());
    }

    @Transactional
    MissedReadingView get(UUID gasAccountId, UUID id) {
        return missed.get(gasAccountId, id).view(accounts.get(gasAccountId).lastReadOn());
    }

    @Transactional
    List<MissedReadingView> list(UUID gasAccountId, Paging paging) {
        LocalDate lastReadOn = accounts.get(gasAccountId).lastReadOn();
        return new Filter()
                        .by("gasAccountId", gasAccountId)
                        .along("missed_reading_account", "gasAccountId")
                        .newestFirst(MissedReading.class, missed, paging)
                        .stream()
                        .map(visit -> visit.view(lastReadOn))
                        .toList();
    }
}
