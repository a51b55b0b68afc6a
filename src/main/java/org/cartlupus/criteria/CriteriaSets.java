package org.cartlupus.criteria;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.evidence.NotHeld;
import org.cartlupus.outcome.Refusal;
import org.jspecify.annotations.Nullable;

/** The criteria sets that the server holds, or held at an instant. */
public interface CriteriaSets {

    /** The set that applies where a study names none. */
    String DEFAULT = "https://cart-lupus.org/fhir/Library/ln-criteria-kdigo-2024-paed";

    /**
     * @param canonical {@code url|version}; without a version the latest published one
     * @param asOf the sets that were known at this instant; {@code null}: now
     * @return empty if there is no such set
     */
    Optional<CriteriaSet> find(String canonical, @Nullable Instant asOf);

    /**
     * The set that a request asks for, or that its study names.
     *
     * @param asked canonical in the request, {@code null} if it names none
     * @param ofStudy canonical that the study names, {@code null} if it names none
     * @param asOf the sets that were known at this instant; {@code null}: now
     * @throws Refusal if there is no such set
     */
    default CriteriaSet applicable(@Nullable String asked, @Nullable String ofStudy, @Nullable Instant asOf) {
        return named(asked != null ? asked : ofStudy != null ? ofStudy : DEFAULT, asOf);
    }

    /** @throws Refusal if there is no such set */
    default CriteriaSet named(String canonical, @Nullable Instant asOf) {
        return find(canonical, asOf).orElseThrow(() -> new Refusal(NotHeld.criteriaSet(canonical, asOf)));
    }

    /**
     * Every published set in its latest version, in the order of their addresses. A set whose content is no longer valid
     * is left out.
     *
     * @param asOf the sets that were known at this instant; {@code null}: now
     */
    List<CriteriaSet> published(@Nullable Instant asOf);
}
