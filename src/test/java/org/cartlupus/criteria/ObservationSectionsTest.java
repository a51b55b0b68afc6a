package org.cartlupus.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Set;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.kinetics.AucMethod;
import org.cartlupus.domain.kinetics.BlqRule;
import org.cartlupus.domain.kinetics.KineticsParameters;
import org.cartlupus.domain.safety.Causality;
import org.cartlupus.domain.safety.SafetyParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections {@code safety} and {@code kinetics} of a criteria set (clinical rules, appendix A). */
class ObservationSectionsTest {

    @Test
    void without_the_sections_the_defaults_of_the_document_hold() throws InvalidCriteria {
        CriteriaSet set = read("{}");

        assertThat(set.safety()).isEqualTo(SafetyParameters.DEFAULTS);
        assertThat(set.kinetics()).isEqualTo(KineticsParameters.DEFAULT);
    }

    @Test
    void every_key_acts() throws InvalidCriteria {
        CriteriaSet set = read(
                """
                {'safety': {'dictionary': 'CTCAE v5.0', 'requireOutsideReferenceRange': false, 'related': ['related'], 'dltDays': 42},
                 'kinetics': {'bloqAfterTmax': 'LLOQ/2', 'auc': 'LINEAR', 'aucWindowDays': 90, 'minSamples': 6}}""");

        assertThat(set.safety()).isEqualTo(new SafetyParameters("CTCAE v5.0", false, Set.of(Causality.RELATED), 42));
        assertThat(set.kinetics().blqAfterTmax()).isEqualTo(BlqRule.HALF_LLOQ);
        assertThat(set.kinetics().aucMethod()).isEqualTo(AucMethod.LINEAR);
        assertThat(set.kinetics().windowDays()).isEqualByComparingTo(BigDecimal.valueOf(90));
        assertThat(set.kinetics().minimumSamples()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'safety': {'dictionary': 'CTCAE v6.0'}}       | safety.dictionary", // trap 28
                "{'safety': {'related': []}}                    | safety.related",
                "{'safety': {'related': ['certain']}}           | safety.related",
                "{'safety': {'related': 'related'}}             | safety.related",
                "{'safety': {'dltDays': 0}}                     | safety.dltDays",
                "{'kinetics': {'bloqAfterTmax': 0}}             | kinetics.bloqAfterTmax",
                "{'kinetics': {'auc': 'LOG'}}                   | kinetics.auc",
                "{'kinetics': {'aucWindowDays': 0}}             | kinetics.aucWindowDays",
                "{'kinetics': {'minSamples': 1}}                | kinetics.minSamples",
            })
    void what_can_not_be_is_refused_with_its_path(String json, String path) {
        InvalidCriteria refused = catchThrowableOfType(InvalidCriteria.class, () -> read(json));

        assertThat(refused.problems()).extracting(CriteriaProblem::path).contains(path);
    }

    private static CriteriaSet read(String json) throws InvalidCriteria {
        return CriteriaSetJson.read("https://example.org/Library/watched", "1.0.0", json.replace('\'', '"'));
    }
}
