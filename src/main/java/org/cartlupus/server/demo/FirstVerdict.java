package org.cartlupus.server.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.response.EvaluateResponse;
import org.cartlupus.response.EvaluationRequest;
import org.cartlupus.response.SubjectAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.stereotype.Component;

/** Asks the server its first question and prints the answer, with the request that repeats it. */
@Component
class FirstVerdict {

    private static final Logger log = LoggerFactory.getLogger(FirstVerdict.class);

    private static final String SUBJECT = "ln-demo-001";

    private final EvaluateResponse evaluateResponse;
    private final WebServerApplicationContext server;

    FirstVerdict(EvaluateResponse evaluateResponse, WebServerApplicationContext server) {
        this.evaluateResponse = evaluateResponse;
        this.server = server;
    }

    void show(LocalDate referenceDate) {
        EvaluationRequest question = new EvaluationRequest(
                List.of(SUBJECT), EnumSet.of(EndPoint.RENAL_RESPONSE), Set.of(VisitCode.M6), referenceDate, null, null);
        Optional<Verdict> verdict = evaluateResponse.answer(question).stream()
                .map(SubjectAnswer::evaluation)
                .flatMap(Stream::ofNullable)
                .flatMap(evaluation -> evaluation.verdicts().stream())
                .findFirst();
        String base = "http://127.0.0.1:" + server.getWebServer().getPort() + "/fhir";
        verdict.ifPresent(answer -> log.info(
                "First verdict, ResearchSubject/{}: {}\n\n  Ask it yourself:\n"
                        + "  curl '{}/ResearchSubject/{}/$evaluate-response?visit=M6&dataCutoff={}&_pretty=true'\n\n"
                        + "  More in README.md. Stop the server with Ctrl-C.\n",
                SUBJECT,
                answer.sentence(),
                base,
                SUBJECT,
                referenceDate));
    }
}
