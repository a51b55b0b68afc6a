package org.cartlupus.store.projection;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The gate of the embedded database, which only one process can open. A semaphore and not a lock, because who leaves
 * need not be the thread that entered.
 */
final class SemaphoreGate implements CommitGate {

    private static final int ALL = Integer.MAX_VALUE;
    private static final long WAIT_SECONDS = 10;

    private final Semaphore places = new Semaphore(ALL, true);
    private final TransactionTemplate ownTransaction;

    SemaphoreGate(DataSource dataSource) {
        this.ownTransaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void enter() {
        acquire(1);
    }

    @Override
    public void leave() {
        places.release();
    }

    @Override
    public void closed(Runnable action) {
        acquire(ALL);
        try {
            ownTransaction.executeWithoutResult(status -> action.run());
        } finally {
            places.release(ALL);
        }
    }

    private void acquire(int wanted) {
        try {
            if (!places.tryAcquire(wanted, WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new CannotAcquireLockException("Transactions took too long to commit");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotAcquireLockException("Interrupted while waiting for transactions to commit", interrupted);
        }
    }
}
