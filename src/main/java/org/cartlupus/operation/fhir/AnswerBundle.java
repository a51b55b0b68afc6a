package org.cartlupus.operation.fhir;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.fhir.Outcomes;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Resource;

/**
 * The answer of an operation that returns several resources: a collection whose last entry, if anything is to be said, is
 * one OperationOutcome of warnings.
 */
public final class AnswerBundle {

    private final Bundle bundle = new Bundle();

    public AnswerBundle() {
        bundle.setType(BundleType.COLLECTION);
    }

    /**
     * Full URL of a computed entry: the same in every answer.
     *
     * @param name what the entry is called within answers
     */
    public static String fullUrl(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds what was computed for this answer. */
    public void add(String name, Resource computed) {
        addStored(fullUrl(name), computed);
    }

    /** Adds what the server stores under this URL. */
    public void addStored(String url, Resource stored) {
        bundle.addEntry().setFullUrl(url).setResource(stored);
    }

    /** The whole answer; nothing is added to it afterwards. */
    public Bundle with(Collection<Issue> warnings) {
        if (!warnings.isEmpty()) {
            add("issues", Outcomes.of(List.copyOf(warnings)));
        }
        return bundle;
    }
}
