package org.cartlupus.store.projection;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Sees to it that an answer as of an instant never changes, although a transaction stamps its resources when it begins
 * and shows them to others only when it commits. Left alone, an answer as of 12:00:00.000, given at 12:00:00.100, would
 * change when a transaction begun at 11:59:59.900 commits at 12:00:00.200.
 *
 * <p>Before an answer is read, its instant is noted in the database ({@code ANSWERED_TO}), at a moment in which nobody is
 * committing. A transaction that commits looks there last: what it writes is known from the time stamp of the resource,
 * {@code meta.lastUpdated}, unless an answer has been given as of that instant or later; then it is known from the
 * millisecond after that answer, and this is what it was: not yet known. Between answer and commit a version's
 * knowledge time can thus lie later than its time stamp, by as long as its transaction took. The same rule holds where
 * the clocks of two servers differ, or a clock is set back.
 */
@Component
class KnowledgeClock {

    private static final String ANSWERED_TO = "select ANSWERED_TO from CL_KNOWLEDGE where ID = 1";
    private static final String ANSWER_TO = "update CL_KNOWLEDGE set ANSWERED_TO = ? where ID = 1 and ANSWERED_TO < ?";

    private final JdbcTemplate jdbc;
    private final CommitGate gate;
    /** As far as this server has seen the database agree; spares a query. */
    private final AtomicLong settledTo = new AtomicLong(Long.MIN_VALUE);

    KnowledgeClock(DataSource dataSource, ProjectionTables tables) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.gate = tables.product() == DatabaseProduct.POSTGRESQL
                ? new AdvisoryLockGate(dataSource)
                : new SemaphoreGate(dataSource);
    }

    /**
     * To be called in a transaction, after its last write to a resource. Until it ends, no answer is given as of an
     * instant that was not given before.
     *
     * @return first millisecond since 1970 from which anything written now may count as known
     */
    long enterCommit() {
        gate.enter();
        try {
            return answeredTo() + 1;
        } catch (RuntimeException failure) {
            gate.leave();
            throw failure;
        }
    }

    /** To be called once after {@link #enterCommit} has returned, when the transaction is committed or rolled back. */
    void leaveCommit() {
        gate.leave();
    }

    /**
     * To be called before anything is read as of an instant. Everything that is known at that instant is committed when
     * this returns, and nothing can be added to it.
     *
     * @param asOf not in the future
     */
    void settle(Instant asOf) {
        long millis = KnownAt.millis(asOf);
        if (settledTo.get() >= millis) {
            return;
        }
        if (answeredTo() < millis) {
            gate.closed(() -> jdbc.update(ANSWER_TO, millis, millis));
        }
        settledTo.accumulateAndGet(millis, Math::max);
    }

    private long answeredTo() {
        Long answered = jdbc.queryForObject(ANSWERED_TO, Long.class);
        return answered == null ? 0 : answered;
    }
}
