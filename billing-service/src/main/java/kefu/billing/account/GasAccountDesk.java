package kefu.billing.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.BusinessDay;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.Caller;
import org.jboss.logging.Logger;

/** Opens gas accounts: one meter belongs to one account. */
@ApplicationScoped
class GasAccountDesk {

    private static final Logger LOG = Logger.getLogger(GasAccountDesk.class);

    private final GasAccounts accounts;
    private final BusinessDay day;
    private final Event<GasAccountOpened> opened;

    GasAccountDesk(GasAccounts accounts, BusinessDay day, Event<GasAccountOpened> opened) {
        this.accounts = accounts;
        this.day = day;
        this.opened = opened;
    }

    @Transactional
    GasAccount open(OpenGasAccount asked, Caller caller) {
        if (asked.openedOn() != null) {
            day.requirePast(asked.openedOn(), "/openedOn");
        }
        if (accounts.meterTaken(asked.meterNumber())) {
            throw BillingProblem.METER_TAKEN
                    .because("表号 " + asked.meterNumber() + " 已被登记", "Meter " + asked.meterNumber() + " is taken")
                    .at("/meterNumber", "taken", "已被登记", "Taken");
        }
        GasAccount account = new GasAccount(Uuid7.at(day.now()), asked, caller.operator(), day.now());
        accounts.persistAndFlush(account);
        opened.fire(new GasAccountOpened(account.customerId()));
        LOG.infof("Gas account %s opened for customer %s", account.id(), account.customerId());
        return account;
    }

    @Transactional
    GasAccount get(UUID id) {
        return accounts.get(id);
    }
}
