package org.cartlupus.domain.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** End points are asked for and recorded by their codes. */
class EndPointTest {

    @ParameterizedTest
    @CsvSource({
        "renal-response, RENAL_RESPONSE, NR",
        "sri-4, SRI_4, non-responder",
        "sri-8, SRI_8, non-responder",
        "bicla, BICLA, non-responder",
        "lldas, LLDAS, non-responder",
        "doris, DORIS, non-responder",
        "doris-off-treatment, DORIS_OFF_TREATMENT, non-responder",
    })
    void an_end_point_is_found_by_its_code_and_has_its_own_word_for_no_response(
            String code, EndPoint endPoint, String nonResponse) {
        assertThat(EndPoint.ofCode(code)).contains(endPoint);
        assertThat(endPoint.code()).isEqualTo(code);
        assertThat(endPoint.nonResponse().code()).isEqualTo(nonResponse);
    }

    @Test
    void another_code_is_no_end_point() {
        assertThat(EndPoint.ofCode("sri-9")).isEmpty();
        assertThat(EndPoint.ofCode("SRI_4")).isEmpty();
    }
}
