package org.cartlupus.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.fhirpath.IFhirPath;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SearchParametersTest {

    static List<SearchParameter> searchParameters() {
        return TrialPackage.definitions(SearchParameter.class);
    }

    @ParameterizedTest
    @MethodSource("searchParameters")
    void a_search_parameter_finds_its_element_in_the_examples(SearchParameter parameter) {
        IFhirPath path = TrialPackage.FHIR.newFhirPath();
        List<String> types =
                parameter.getBase().stream().map(CodeType::getValue).toList();

        assertThat(TrialPackage.exampleFiles().stream()
                        .map(TrialPackage::read)
                        .filter(resource -> types.contains(resource.fhirType()))
                        .flatMap(resource -> found(path, resource, parameter).stream()))
                .isNotEmpty();
    }

    private static List<IBase> found(IFhirPath path, Resource resource, SearchParameter parameter) {
        return path.evaluate(resource, parameter.getExpression(), IBase.class);
    }
}
