package org.cartlupus.domain.renal;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.transform.stream.StreamSource;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.Outcome;
import org.cqframework.cql.cql2elm.CqlCompilerException;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.LibrarySourceProvider;
import org.cqframework.cql.cql2elm.ModelManager;
import org.hl7.elm.r1.VersionedIdentifier;
import org.hl7.elm_modelinfo.r1.ModelInfo;
import org.jspecify.annotations.Nullable;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.Environment;
import org.opencds.cqf.cql.engine.execution.EvaluationResult;

/**
 * The renal rule as written a second time, in CQL ({@code ig/input/cql/RenalResponse.cql}), run by the reference engine.
 *
 * <p>Not for use by several threads at once: the engine keeps the state of the evaluation.
 */
public final class CqlRenalResponse {

    private static final Path SOURCE = Path.of("ig/input/cql/RenalResponse.cql");
    private static final VersionedIdentifier LIBRARY =
            new VersionedIdentifier().withId("RenalResponse").withVersion("1.0.0");
    private static final Set<String> ASKED = Set.of(
            "eGFR percent of baseline",
            "eGFR stable",
            "UPCR reduction percent",
            "CRR proteinuria met",
            "PRR reduction met",
            "PRR ceiling met",
            "Complete response",
            "Partial response",
            "Overall response",
            "Class");

    /**
     * The four numbers that the rule decides from.
     *
     * @param upcrBaseline g/g, {@code null} if unknown; the same for the others
     * @param egfrBaseline mL/min/1.73 m²
     */
    public record Numbers(
            @Nullable BigDecimal upcrBaseline,
            @Nullable BigDecimal upcrVisit,
            @Nullable BigDecimal egfrBaseline,
            @Nullable BigDecimal egfrVisit) {}

    /** What the rule makes of them. */
    public record Answer(
            @Nullable BigDecimal reductionPct,
            @Nullable BigDecimal egfrPercentOfBaseline,
            Truth egfrStable,
            Truth crrUpcrMet,
            Truth prrReductionMet,
            Truth prrCeilingMet,
            Truth complete,
            Truth partial,
            Truth response,
            Outcome outcome) {}

    private final CqlEngine engine;

    /** @throws IllegalStateException if the library does not compile without errors and warnings */
    public CqlRenalResponse() {
        ModelManager models = new ModelManager(false);
        models.getModelInfoLoader().registerModelInfoProvider(model -> describedTypes(), true);
        LibraryManager libraries = new LibraryManager(models);
        libraries.getLibrarySourceLoader().registerProvider(new Source());
        List<CqlCompilerException> complaints = new ArrayList<>();
        libraries.resolveLibrary(LIBRARY, complaints);
        if (!complaints.isEmpty()) {
            throw new IllegalStateException(SOURCE + " does not compile: " + complaints);
        }
        engine = new CqlEngine(new Environment(libraries));
    }

    public Answer of(Numbers numbers) {
        return of(numbers, Map.of());
    }

    /** @param thresholds parameters of the library that shall differ from its defaults */
    public Answer of(Numbers numbers, Map<String, @Nullable BigDecimal> thresholds) {
        Map<String, @Nullable Object> parameters = new HashMap<>(thresholds);
        parameters.put("UPCR at baseline", numbers.upcrBaseline());
        parameters.put("UPCR at visit", numbers.upcrVisit());
        parameters.put("eGFR at baseline", numbers.egfrBaseline());
        parameters.put("eGFR at visit", numbers.egfrVisit());
        EvaluationResult result = engine.evaluate(LIBRARY, ASKED, parameters);
        return new Answer(
                (BigDecimal) value(result, "UPCR reduction percent"),
                (BigDecimal) value(result, "eGFR percent of baseline"),
                truth(result, "eGFR stable"),
                truth(result, "CRR proteinuria met"),
                truth(result, "PRR reduction met"),
                truth(result, "PRR ceiling met"),
                truth(result, "Complete response"),
                truth(result, "Partial response"),
                truth(result, "Overall response"),
                outcome((String) value(result, "Class")));
    }

    private static @Nullable Object value(EvaluationResult result, String definition) {
        return result.forExpression(definition).value();
    }

    private static Truth truth(EvaluationResult result, String definition) {
        Boolean value = (Boolean) value(result, definition);
        return value == null ? Truth.UNKNOWN : Truth.of(value);
    }

    private static Outcome outcome(@Nullable String code) {
        return "NE".equals(code) ? Outcome.NOT_EVALUABLE : Outcome.valueOf(code);
    }

    /** CQL's own types, the only ones the library uses; the engine's own reader would bring a second XML binding. */
    private static ModelInfo describedTypes() {
        try (InputStream description = ModelInfo.class.getResourceAsStream("/org/hl7/elm/r1/system-modelinfo.xml")) {
            return JAXBContext.newInstance(ModelInfo.class)
                    .createUnmarshaller()
                    .unmarshal(new StreamSource(description), ModelInfo.class)
                    .getValue();
        } catch (IOException | JAXBException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The one library, wherever its name is asked for. */
    private static final class Source implements LibrarySourceProvider {

        @Override
        public InputStream getLibrarySource(VersionedIdentifier library) {
            try {
                return new FileInputStream(SOURCE.toFile());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
