package org.cartlupus.store.projection;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.action.spi.BeforeTransactionCompletionProcess;
import org.hibernate.engine.spi.SessionImplementor;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The resources that one transaction has written. Hibernate calls back when everything is flushed and nothing but the
 * commit is left to do, so the facts are read from what will really be there.
 */
final class WrittenResources implements BeforeTransactionCompletionProcess, TransactionSynchronization {

    private final Projector projector;
    private final KnowledgeClock clock;
    private final Runnable whenEnded;
    private final Set<Long> pids = new TreeSet<>();
    private boolean projected;
    private boolean enteredCommit;

    WrittenResources(Projector projector, KnowledgeClock clock, Runnable whenEnded) {
        this.projector = projector;
        this.clock = clock;
        this.whenEnded = whenEnded;
    }

    void add(long pid) {
        if (projected) {
            throw new IllegalStateException("A resource was written after its transaction had been projected");
        }
        pids.add(pid);
    }

    @Override
    public void doBeforeTransactionCompletion(SessionImplementor session) {
        projected = true;
        projector.projectWritten(List.copyOf(pids), () -> enteredCommit = true);
    }

    /** Comes in any case, also if the connection has broken. */
    @Override
    public void afterCompletion(int status) {
        whenEnded.run();
        if (enteredCommit) {
            clock.leaveCommit();
        }
    }
}
