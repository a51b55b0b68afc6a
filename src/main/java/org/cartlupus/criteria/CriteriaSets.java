package org.cartlupus.criteria;

import java.util.Optional;
import org.cartlupus.domain.criteria.CriteriaSet;

/** The criteria sets that the server holds. */
public interface CriteriaSets {

    /** The set that applies where a study names none. */
    String DEFAULT = "https://cart-lupus.org/fhir/Library/ln-criteria-kdigo-2024-paed";

    /**
     * @param canonical {@code url|version}; without a version the latest published one
     * @return empty if there is no such set
     */
    Optional<CriteriaSet> find(String canonical);
}
