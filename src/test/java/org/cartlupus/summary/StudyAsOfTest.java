package org.cartlupus.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An answer about a study as of an instant stays what it was, byte by byte. */
class StudyAsOfTest {

    private static final int LATER_WRITES = 1_000;

    private record Answered(Map<String, Object> question, String bytes) {}

    @ParameterizedTest
    @EnumSource
    void it_keeps_its_bytes_whatever_is_written_corrected_or_deleted_later(RunningServers server) {
        StudyUnderTest study = StudyUnderTest.with(server, "sa-random");
        for (String worked : List.of("wc-01", "wc-02", "wc-09", "wc-10", "wc-16", "wc-22a", "wc-25", "wc-30")) {
            study.enrol(worked);
        }
        StudyWrites writes = new StudyWrites(study, new Random(6904729));
        List<Answered> answers = new ArrayList<>();
        while (writes.written() < LATER_WRITES) {
            for (boolean responses : List.of(false, true)) {
                Map<String, Object> question = Map.of(
                        "dataCutoff",
                        "2026-06-30",
                        "asOf",
                        Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(),
                        "includeResponses",
                        responses);
                answers.add(new Answered(question, study.ask(question).asString()));
            }
            writes.next();
        }

        for (Answered answered : answers) {
            assertThat(study.ask(answered.question()).asString())
                    .as("%s", answered.question())
                    .isEqualTo(answered.bytes());
        }
        assertThat(answers.stream()
                        .map(answered -> answered.bytes().replaceAll("\"[^\"]*Z\"", ""))
                        .distinct())
                .as("the writes did change what is known")
                .hasSizeGreaterThan(answers.size() / 2);
    }
}
