package org.cartlupus.server.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.LenientErrorHandler;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cartlupus.outcome.Issue;
import org.cartlupus.server.validation.accept.AcceptPath;
import org.cartlupus.server.validation.accept.AcceptPath.Answer;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * The accept path against the full validator: both are asked, and nothing may pass the one that the other refuses. More
 * mutations than usual with {@code -Dcart-lupus.mutations=100000}, other ones with {@code -Dcart-lupus.seed=7}.
 */
@TestInstance(Lifecycle.PER_CLASS)
class AcceptPathTest {

    private static final int MUTATIONS = Integer.getInteger("cart-lupus.mutations", 6000);
    private static final long SEED = Long.getLong("cart-lupus.seed", 20_250_115);
    private static final FhirContext FHIR = quiet();

    private final List<ObjectNode> workedCases = Corpus.workedCases();
    private final List<ObjectNode> corpus = new ArrayList<>(workedCases);
    private ProfileChoice choice;
    private AcceptPath acceptPath;
    private ResourceRules full;

    @BeforeAll
    void prepare() {
        corpus.addAll(Corpus.examples());
        corpus.addAll(Corpus.failing());
        corpus.addAll(Corpus.demo(FHIR, 3));
        ValidationConfiguration configuration = new ValidationConfiguration();
        ProfilePackage profiles = new ProfilePackage(FHIR);
        TrialValidationSupport support =
                configuration.trialValidationSupport(FHIR, profiles, new DefaultProfileValidationSupport(FHIR));
        choice = configuration.profileChoice(profiles);
        acceptPath = configuration.acceptPath(support);
        full = configuration.resourceRules(FHIR, support, choice, new NothingAccepted());
        profiles.profiles()
                .flatMap(profile -> Stream.of(profile.getUrl(), ResourceRules.BASE_TYPES + profile.getType()))
                .distinct()
                .forEach(acceptPath::compile);
        corpus.forEach(json -> judge(FHIR.newJsonParser().parseResource(json.toString())));
    }

    /** What both say of one resource. */
    private record Judged(boolean accepted, List<Issue> violations, String undecided) {}

    private Judged judge(org.hl7.fhir.instance.model.api.IBaseResource parsed) {
        Resource resource = (Resource) parsed;
        Answer answer = ask(resource);
        List<Issue> violations = full.violations(resource, resource.fhirType());
        if (violations.isEmpty()) {
            answer.fullValidatorAccepted();
        }
        return new Judged(answer.isAccepted(), violations, answer.undecided());
    }

    private Answer ask(Resource resource) {
        return acceptPath.ask(resource, choice.of(resource).orElse(ResourceRules.BASE_TYPES + resource.fhirType()));
    }

    @Test
    void everyResourceOfTheWorkedCasesIsAcceptedOnceItsLikeWasSeen() {
        assertThat(workedCases).hasSizeGreaterThan(700).allSatisfy(json -> assertThat(
                        ask((Resource) FHIR.newJsonParser().parseResource(json.toString()))
                                .isAccepted())
                .isTrue());
    }

    @Test
    void mostOfWhatIsValidIsAcceptedAndNothingThatIsNot() {
        Map<String, Integer> handedOver = new TreeMap<>();
        int valid = 0;
        int accepted = 0;
        for (ObjectNode json : corpus) {
            Judged judged = judge(FHIR.newJsonParser().parseResource(json.toString()));
            assertThat(judged.accepted() && !judged.violations().isEmpty())
                    .as("%s", json)
                    .isFalse();
            if (judged.violations().isEmpty()) {
                valid++;
                if (judged.accepted()) {
                    accepted++;
                } else {
                    handedOver.merge(judged.undecided(), 1, Integer::sum);
                }
            }
        }
        System.out.printf("Accepted %d of %d valid resources; handed over: %s%n", accepted, valid, handedOver);
        assertThat((double) accepted / valid).as("handed over: %s", handedOver).isGreaterThan(0.95);
    }

    @Test
    void noMutationPassesThatTheFullValidatorRefuses() {
        Mutations mutations = new Mutations(SEED, corpus);
        Random random = new Random(SEED);
        int[] count = new int[3];
        for (int done = 0; done < MUTATIONS; ) {
            ObjectNode mutated = mutations.of(corpus.get(random.nextInt(corpus.size())));
            Resource resource;
            try {
                resource = (Resource) FHIR.newJsonParser().parseResource(mutated.toString());
            } catch (DataFormatException | NullPointerException neverReachesTheValidator) {
                // The parser of HAPI FHIR 8.8.0 trips over null where an extension should be.
                continue;
            }
            done++;
            Judged judged = judge(resource);
            if (judged.accepted() && !judged.violations().isEmpty()) {
                System.out.println("WRONG " + mutated + "\n" + judged.violations());
            }
            assertThat(judged.accepted() && !judged.violations().isEmpty())
                    .as("%s%n%s", mutated, judged.violations())
                    .isFalse();
            count[judged.accepted() ? 0 : judged.violations().isEmpty() ? 1 : 2]++;
        }
        System.out.printf(
                "Of %d mutated resources %d were accepted, %d handed over and valid, %d refused%n",
                MUTATIONS, count[0], count[1], count[2]);
        assertThat(count[0]).as("accepted").isGreaterThan(MUTATIONS / 20);
        assertThat(count[2]).as("refused by the full validator").isGreaterThan(MUTATIONS / 5);
    }

    /** Lets more through than the server's own parser, which refuses what it does not know. */
    private static FhirContext quiet() {
        FhirContext fhir = FhirContext.forR4();
        fhir.setParserErrorHandler(new LenientErrorHandler(false));
        return fhir;
    }

    /** With it, the full validator is asked for everything. */
    private static final class NothingAccepted implements AcceptPath {

        @Override
        public boolean compile(String profile) {
            return false;
        }

        @Override
        public Answer ask(Resource resource, String profile) {
            return Answer.handOver(profile);
        }
    }
}
