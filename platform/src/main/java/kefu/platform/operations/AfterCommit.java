package kefu.platform.operations;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Runs something as soon as the current transaction is committed, and not at all if it is undone. */
@Singleton
public class AfterCommit {

    private final TransactionSynchronizationRegistry transaction;

    AfterCommit(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** Refuses where no transaction is active: the row would be there although the change it belongs to may never come. */
    public void requireTransaction() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("This belongs into the transaction of a change, and none is active");
        }
    }

    /** Runs the action after this transaction, once for all callers with the same key. */
    public void once(Object key, Runnable action) {
        requireTransaction();
        if (transaction.getResource(key) == null) {
            transaction.putResource(key, action);
            transaction.registerInterposedSynchronization(new Commit(action));
        }
    }

    private record Commit(Runnable action) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Only the outcome matters.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                action.run();
            }
        }
    }
}
