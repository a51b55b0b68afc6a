package org.cartlupus.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One bedside assessment of cytokine release syndrome or neurotoxicity, as the clinician entered it.
 *
 * @param syndrome code in {@code ln-trial}: {@code crs-grade} or {@code icans-grade}
 * @param grade the ASTCT grade that the clinician gave, 0 to 5; {@code null} if none was given
 * @param signs what was seen, as sent
 */
public record ToxicityFact(String syndrome, @Nullable Integer grade, List<Sign> signs, Reporting reporting)
        implements Fact {

    /**
     * @param code in {@code ln-toxicity-sign}
     * @param value {@code true}, {@code false}, a number, or a code of the same system
     */
    public record Sign(String code, String value) {}

    public ToxicityFact {
        signs = List.copyOf(signs);
    }

    /** What was sent of a sign; empty if it was not assessed. */
    public Optional<String> sign(String code) {
        return signs.stream()
                .filter(sign -> sign.code().equals(code))
                .map(Sign::value)
                .findFirst();
    }

    @Override
    public FactKind kind() {
        return FactKind.TOXICITY;
    }

    @Override
    public void write(FactWriter out) {
        out.text(syndrome);
        out.number(grade);
        out.number(signs.size());
        for (Sign sign : signs) {
            out.text(sign.code());
            out.text(sign.value());
        }
        reporting.write(out);
    }

    static ToxicityFact read(FactReader in) {
        String syndrome = in.text();
        Integer grade = in.numberOrNull();
        int count = in.number();
        List<Sign> signs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            signs.add(new Sign(in.text(), in.text()));
        }
        return new ToxicityFact(syndrome, grade, signs, Reporting.read(in));
    }
}
