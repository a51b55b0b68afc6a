package org.cartlupus.store;

import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.store.projection.DatabaseProduct;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work on participants that must not be done by two at once: the second waits, on whichever server of the database, and
 * then sees what the first has committed. What is locked are the rows of the ResearchSubjects, for the length of one
 * transaction; data about the participants can be read and written meanwhile.
 */
@Component
public class SubjectTurns {

    private static final Logger log = LoggerFactory.getLogger(SubjectTurns.class);

    private static final int ATTEMPTS = 5;

    /** In one order for everybody, so that two who want several don't wait for each other. */
    private static final String LOCK =
            """
            select RES_ID from HFJ_RESOURCE where RES_TYPE = 'ResearchSubject' and FHIR_ID in (:subjects)
            order by RES_ID
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final String lock;

    public SubjectTurns(DataSource dataSource, PlatformTransactionManager transactions) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(transactions);
        this.lock = LOCK + DatabaseProduct.of(dataSource).lockRows();
    }

    /**
     * Does the work in one transaction. If somebody else writes the same resources in between, it is rolled back and done
     * again, a few times.
     *
     * @param subjectIds ids of ResearchSubjects; unknown ones are passed over
     * @param work may be done more than once, so it must have no effect outside the transaction
     * @throws Refusal if others were at work on these participants for too long
     * @throws ConcurrencyFailureException or HAPI's conflict if others were first every time
     */
    public <T> T alone(Collection<String> subjectIds, Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> {
                    lock(subjectIds);
                    return work.get();
                });
            } catch (CannotAcquireLockException waited) {
                if (attempt == ATTEMPTS) {
                    throw new Refusal(Issue.error(
                            IssueCode.VERSION_CONFLICT,
                            "Somebody else is recording responses of the same participants; nothing was stored. Wait a"
                                    + " moment and send it again.",
                            "他人正在记录相同受试者的应答，未作任何更改。请稍后重试。"));
                }
                log.info("Waiting for somebody else to be done, attempt {}", attempt);
            } catch (ConcurrencyFailureException | ResourceVersionConflictException others) {
                if (attempt == ATTEMPTS) {
                    throw others;
                }
                log.info("Somebody else wrote the same at once, attempt {}: {}", attempt, others.getMessage());
            }
        }
    }

    private void lock(Collection<String> subjectIds) {
        if (subjectIds.isEmpty()) {
            return;
        }
        try {
            jdbc.queryForList(lock, Map.of("subjects", new TreeSet<>(subjectIds)), Long.class);
        } catch (QueryTimeoutException waited) {
            // How H2 says that somebody else held the rows for too long.
            throw new CannotAcquireLockException("Somebody else is at work on these participants", waited);
        }
    }
}
