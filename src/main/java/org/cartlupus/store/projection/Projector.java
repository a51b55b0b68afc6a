package org.cartlupus.store.projection;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.cartlupus.evidence.fhir.FiledFact;
import org.cartlupus.evidence.fhir.ResourceFacts;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the rows of resources from their stored text. Every row is made here, whatever it is made for. The caller's
 * transaction must hold the resources' rows in HAPI's table, as one that has written them does.
 */
@Component
class Projector {

    private static final Logger log = LoggerFactory.getLogger(Projector.class);

    private static final long REMARKABLE_MILLIS = 60_000;

    /** Most resources of one query. */
    private static final int PORTION = 500;

    private final VersionTable versions;
    private final EvidenceTable evidence;
    private final KnowledgeClock clock;
    private final FhirContext fhir;

    Projector(VersionTable versions, EvidenceTable evidence, KnowledgeClock clock, FhirContext fhir) {
        this.versions = versions;
        this.evidence = evidence;
        this.clock = clock;
        this.fhir = fhir;
    }

    /**
     * Adds what the current transaction has written, as known from its time stamps or from the first moment for which no
     * answer has been given. Last step before the commit.
     *
     * @param resourcePids ascending
     * @param entered called when the clock has been asked; {@link KnowledgeClock#leaveCommit} is then owed
     */
    void projectWritten(List<Long> resourcePids, Runnable entered) {
        List<EvidenceRow> read = new ArrayList<>();
        for (int from = 0; from < resourcePids.size(); from += PORTION) {
            int to = Math.min(from + PORTION, resourcePids.size());
            read.addAll(rows(versions.written(resourcePids.subList(from, to))));
        }
        long earliest = clock.enterCommit();
        entered.run();
        write(read.stream().map(row -> knownFrom(earliest, row)).toList());
    }

    private static EvidenceRow knownFrom(long earliest, EvidenceRow row) {
        if (row.knownFrom() >= earliest) {
            return row;
        }
        if (earliest - row.knownFrom() > REMARKABLE_MILLIS && row.version().projectedFrom() == null) {
            log.warn(
                    "{} counts as known {} s after its time stamp: its transaction took that long, or a clock is wrong.",
                    row.version().reference(),
                    (earliest - row.knownFrom()) / 1000);
        }
        return new EvidenceRow(row.version(), row.filed(), earliest);
    }

    /** Makes every version of these resources anew. What is known already stays known since when it was. */
    void projectAnew(Collection<Long> resourcePids) {
        write(rows(versions.all(resourcePids)));
    }

    private void write(List<EvidenceRow> rows) {
        List<EvidenceRow> added = rows.stream()
                .filter(row -> row.version().projectedFrom() == null)
                .toList();
        List<EvidenceRow> changed = rows.stream()
                .filter(row -> row.version().projectedFrom() != null)
                .toList();
        evidence.insert(added);
        evidence.update(changed);
        List<Long> withHistory = rows.stream()
                .filter(row -> row.version().version() > 1)
                .map(row -> row.version().resourcePid())
                .distinct()
                .toList();
        if (!added.isEmpty() && !withHistory.isEmpty()) {
            evidence.closeIntervals(withHistory);
        }
    }

    private List<EvidenceRow> rows(List<StoredVersion> stored) {
        // Stored text has passed every check that there was; what a stricter one would say now doesn't matter here.
        IParser parser = fhir.newJsonParser();
        parser.setParserErrorHandler(new LenientErrorHandler(false));
        List<EvidenceRow> rows = new ArrayList<>(stored.size());
        for (StoredVersion version : stored) {
            rows.add(new EvidenceRow(version, filed(version, parser), version.updated()));
        }
        return rows;
    }

    private static FiledFact filed(StoredVersion version, IParser parser) {
        String json = version.json();
        if (json == null) {
            return FiledFact.NONE;
        }
        try {
            return ResourceFacts.of((Resource) parser.parseResource(json), version.id());
        } catch (RuntimeException unreadable) {
            throw new IllegalStateException(version.reference() + " can't be read from the database", unreadable);
        }
    }
}
