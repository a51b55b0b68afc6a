package org.cartlupus.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cartlupus.criteria.fhir.CriteriaLibrary;
import org.cartlupus.criteria.fhir.CriteriaLibrary.InvalidCriteriaLibrary;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.renal.RenalCriteria;
import org.hl7.fhir.r4.model.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CriteriaSetsTest {

    static List<Library> shipped() {
        return TrialPackage.definitions(Library.class);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_criteria_set_is_one_that_the_program_reads(Library library) throws InvalidCriteriaLibrary {
        assertThat(CriteriaLibrary.isCriteriaSet(library)).isTrue();

        CriteriaSet set = CriteriaLibrary.read(library);

        assertThat(set.identity().canonical()).isEqualTo(library.getUrl() + "|" + library.getVersion());
    }

    @Test
    void the_default_set_states_the_defaults() throws InvalidCriteriaLibrary {
        CriteriaSet set = CriteriaLibrary.read(TrialPackage.definition(Library.class, "ln-criteria-kdigo-2024-paed"));

        assertThat(set.renal()).isEqualTo(RenalCriteria.DEFAULT);
    }
}
