package kefu.billing.receivable;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import kefu.billing.office.Amounts;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.Filter;
import kefu.platform.web.Paging;

/** All running accounts. */
@ApplicationScoped
public class CustomerAccounts implements PanacheRepositoryBase<CustomerAccount, UUID> {

    private final Amounts amounts;
    private final BusinessDay day;

    CustomerAccounts(Amounts amounts, BusinessDay day) {
        this.amounts = amounts;
        this.day = day;
    }

    /**
     * The customer's account, made if he has none, locked until the transaction ends. The first thing any change of his
     * money does. One statement makes and locks the row: INSERT IGNORE would share the lock and dead-lock two cashiers.
     */
    public CustomerAccount lock(UUID customerId) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO customer_account
                          (customer_id, currency, invoiced, received, receivable, credit, updated_at, version)
                        VALUES (?1, ?2, 0, 0, 0, 0, ?3, 0)
                        ON DUPLICATE KEY UPDATE version = version""")
                .setParameter(1, customerId)
                .setParameter(2, amounts.currency().getCurrencyCode())
                .setParameter(3, day.now())
                .executeUpdate();
        return findById(customerId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Customers who owe something, in the order of their ids. */
    List<CustomerAccount> listInDebt(Paging paging) {
        return new Filter()
                .by("inDebt", true)
                .along("customer_account_debt", "inDebt")
                .inOrderOf("customerId", CustomerAccount.class, this, paging);
    }
}
