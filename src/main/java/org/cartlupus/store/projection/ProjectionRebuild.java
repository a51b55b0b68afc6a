package org.cartlupus.store.projection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the projection, or what is missing of it, from the stored resources.
 *
 * <p>It may run at any time, beside readers, writers and other servers that rebuild: a few resources at a time are locked
 * and all their versions made anew, each in its row, so that readers see either the old or the new facts of a resource
 * and none twice or not at all. Since when a version is known stays, so answers as of an instant stay too. A rebuild that
 * was cut short is resumed by the next start, or by calling it again.
 */
@Component
public class ProjectionRebuild implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ProjectionRebuild.class);

    /** Resources looked at in one query; far below the time that a statement may take. */
    private static final long RANGE = 20_000;

    /** Resources locked at once: writers of one of them wait this long at most. */
    private static final int PORTION = 100;

    private static final int ATTEMPTS = 600;
    private static final long PAUSE_MILLIS = 100;

    private final VersionTable versions;
    private final Projector projector;
    private final TransactionTemplate portion;

    ProjectionRebuild(VersionTable versions, Projector projector, DataSource dataSource) {
        this.versions = versions;
        this.projector = projector;
        this.portion = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /** At the start, before the first request: a new or older projection is completed. */
    @Override
    public void afterSingletonsInstantiated() {
        long made = each(versions::missing);
        if (made > 0) {
            log.info("Evidence: facts of {} resources read from their versions", made);
        }
    }

    /**
     * Makes every row anew.
     *
     * @return number of resources read
     */
    public long rebuild() {
        log.info("Evidence: reading every resource anew");
        long made = each(versions::relevant);
        log.info("Evidence: facts of {} resources read anew", made);
        return made;
    }

    private long each(BiFunction<Long, Long, List<Long>> inRange) {
        long made = 0;
        long last = versions.last();
        for (long after = 0; after < last; after += RANGE) {
            List<Long> resources = new ArrayList<>(inRange.apply(after, after + RANGE));
            Collections.sort(resources);
            for (int from = 0; from < resources.size(); from += PORTION) {
                project(resources.subList(from, Math.min(from + PORTION, resources.size())));
            }
            made += resources.size();
            if (!resources.isEmpty() && after + RANGE < last) {
                log.info("Evidence: facts of {} resources read so far", made);
            }
        }
        return made;
    }

    private void project(List<Long> resources) {
        List<Long> left = new ArrayList<>(resources);
        for (int attempt = 1; !left.isEmpty(); attempt++) {
            List<Long> now = List.copyOf(left);
            List<Long> done = portion.execute(status -> {
                List<Long> locked = versions.lockFree(now);
                if (!locked.isEmpty()) {
                    projector.projectAnew(locked);
                }
                return locked;
            });
            left.removeAll(done == null ? List.of() : done);
            if (!left.isEmpty()) {
                awaitWriters(attempt, left);
            }
        }
    }

    private static void awaitWriters(int attempt, List<Long> left) {
        if (attempt == ATTEMPTS) {
            throw new IllegalStateException("Resources stay locked by another transaction: " + left);
        }
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while rebuilding the evidence", interrupted);
        }
    }
}
