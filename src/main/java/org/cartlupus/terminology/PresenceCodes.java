package org.cartlupus.terminology;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cartlupus.domain.quantity.Truth;

/**
 * What laboratories report where they found or did not find something, as codes and as words (trap 48). What is not in
 * these lists says nothing.
 */
public final class PresenceCodes {

    private static final String INTERPRETATION = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";
    private static final String SNOMED = "http://snomed.info/sct";

    private static final Map<String, Map<String, Truth>> BY_SYSTEM = Map.of(
            INTERPRETATION,
            Map.of(
                    "POS", Truth.TRUE,
                    "DET", Truth.TRUE,
                    "NEG", Truth.FALSE,
                    "ND", Truth.FALSE,
                    "IND", Truth.UNKNOWN,
                    "E", Truth.UNKNOWN),
            Systems.LOINC,
            Map.of(
                    "LA6576-8", Truth.TRUE, // positive
                    "LA9633-4", Truth.TRUE, // present
                    "LA11882-0", Truth.TRUE, // detected
                    "LA6577-6", Truth.FALSE, // negative
                    "LA9634-2", Truth.FALSE, // absent
                    "LA11883-8", Truth.FALSE), // not detected
            SNOMED,
            Map.of(
                    "10828004", Truth.TRUE, // positive
                    "52101004", Truth.TRUE, // present
                    "260373001", Truth.TRUE, // detected
                    "260385009", Truth.FALSE, // negative
                    "2667000", Truth.FALSE, // absent
                    "260415000", Truth.FALSE, // not detected
                    "42425007", Truth.UNKNOWN)); // equivocal

    private static final Map<String, Truth> BY_WORD = Map.ofEntries(
            entry("positive", Truth.TRUE),
            entry("pos", Truth.TRUE),
            entry("present", Truth.TRUE),
            entry("detected", Truth.TRUE),
            entry("seen", Truth.TRUE),
            entry("阳性", Truth.TRUE),
            entry("检出", Truth.TRUE),
            entry("可见", Truth.TRUE),
            entry("negative", Truth.FALSE),
            entry("neg", Truth.FALSE),
            entry("absent", Truth.FALSE),
            entry("not detected", Truth.FALSE),
            entry("not seen", Truth.FALSE),
            entry("none seen", Truth.FALSE),
            entry("none", Truth.FALSE),
            entry("阴性", Truth.FALSE),
            entry("未检出", Truth.FALSE),
            entry("未见", Truth.FALSE),
            entry("equivocal", Truth.UNKNOWN),
            entry("indeterminate", Truth.UNKNOWN),
            entry("可疑", Truth.UNKNOWN));

    private PresenceCodes() {}

    /** @return UNKNOWN for a code that says that it can't be told; empty for every other code */
    public static Optional<Truth> ofCode(String system, String code) {
        return Optional.ofNullable(BY_SYSTEM.getOrDefault(system, Map.of()).get(code));
    }

    /** The same of a word, without regard to case and blanks around it. */
    public static Optional<Truth> ofWord(String word) {
        return Optional.ofNullable(BY_WORD.get(word.strip().toLowerCase(Locale.ROOT)));
    }
}
