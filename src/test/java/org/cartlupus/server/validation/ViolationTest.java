package org.cartlupus.server.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.junit.jupiter.api.Test;

class ViolationTest {

    @Test
    void everyRuleOfTheTrialIsSaidInChinese() {
        ResourceBundle chinese = ResourceBundle.getBundle("validation/rules", Locale.SIMPLIFIED_CHINESE);

        assertThat(new ProfilePackage(FhirContext.forR4Cached())
                        .profiles()
                        .filter(profile -> profile.getKind() == StructureDefinitionKind.RESOURCE)
                        .flatMap(profile -> profile.getDifferential().getElement().stream())
                        .flatMap(element -> element.getConstraint().stream())
                        .filter(rule -> rule.getSeverity().toCode().equals("error"))
                        .map(rule -> rule.getKey())
                        .distinct())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(chinese.getString(key)).matches(".*\\p{IsHan}.*"));
    }
}
