package org.cartlupus.store.projection;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The gate of all servers on one PostgreSQL: an advisory lock, shared by those who commit, taken alone by who looks on.
 * PostgreSQL lets go of it at the very end of the transaction, also if the server dies, and serves who waits in turn.
 */
final class AdvisoryLockGate implements CommitGate {

    /** "cartlup" in ASCII; any number would do that nobody else on this database uses. */
    private static final long KEY = 0x636172746C7570L;

    private static final String WAIT_AT_MOST = "set local lock_timeout = '10s'";
    private static final String ENTER = "select pg_advisory_xact_lock_shared(" + KEY + ")";
    private static final String CLOSE = "select pg_advisory_xact_lock(" + KEY + ")";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate ownTransaction;

    AdvisoryLockGate(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.ownTransaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void enter() {
        jdbc.execute(ENTER);
    }

    @Override
    public void leave() {
        // The lock ended with the transaction.
    }

    @Override
    public void closed(Runnable action) {
        ownTransaction.executeWithoutResult(status -> {
            jdbc.execute(WAIT_AT_MOST);
            jdbc.execute(CLOSE);
            action.run();
        });
    }
}
