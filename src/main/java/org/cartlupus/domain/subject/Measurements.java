package org.cartlupus.domain.subject;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.CreatinineFactors;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.verdict.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A participant's measurements in the units of the rules (clinical rules 0.3, 6.2). What does not convert or cannot be
 * true is left out and said ({@link #notices()}), so that the next valid value can count.
 *
 * <p>Converts each analyte once, on first use; not for use by several threads.
 */
public final class Measurements {

    /** A usable value: converted, and as it was reported. */
    public record Usable(Measured value, Reported reported) {}

    private final SubjectRecord subject;
    private final CreatinineFactors factors;
    private final Map<Analyte, List<Observed<Usable>>> byAnalyte = new EnumMap<>(Analyte.class);
    private @Nullable Map<Analyte, List<Observed<Reported>>> reported;
    private final Set<Notice> notices = new LinkedHashSet<>();

    public Measurements(SubjectRecord subject, CreatinineFactors factors) {
        this.subject = subject;
        this.factors = factors;
    }

    /** Usable values of one analyte in {@link Analyte#unit()}. */
    public List<Observed<Usable>> of(Analyte analyte) {
        return byAnalyte.computeIfAbsent(analyte, this::convertAll);
    }

    /** Which of the values asked for so far could not be used, and why. */
    public Set<Notice> notices() {
        return notices;
    }

    private List<Observed<Usable>> convertAll(Analyte analyte) {
        List<Observed<Usable>> usable = new ArrayList<>();
        for (Observed<Reported> observed : reported().getOrDefault(analyte, List.of())) {
            if (observed.status().counts()) {
                convert(observed).ifPresent(usable::add);
            }
        }
        return List.copyOf(usable);
    }

    /** All measurements sorted by analyte, once. */
    private Map<Analyte, List<Observed<Reported>>> reported() {
        if (reported == null) {
            reported = subject.measurements().stream()
                    .collect(Collectors.groupingBy(
                            observed -> observed.value().analyte(),
                            () -> new EnumMap<>(Analyte.class),
                            Collectors.toList()));
        }
        return reported;
    }

    private Optional<Observed<Usable>> convert(Observed<Reported> observed) {
        Reported reported = observed.value();
        Analyte analyte = reported.analyte();
        Optional<Measured> converted = analyte.convert(reported.value(), reported.unit(), factors);
        if (converted.isEmpty()) {
            notices.add(Notice.of(
                    Notice.Kind.UNIT_NOT_CONVERTIBLE,
                    observed.evidence().reference(),
                    reported.text(),
                    analyte.unit()));
            return Optional.empty();
        }
        PlausibleRange range = PlausibleRange.of(analyte);
        if (!range.admits(converted.get())) {
            notices.add(Notice.of(
                    Notice.Kind.IMPLAUSIBLE_VALUE,
                    observed.evidence().reference(),
                    reported.text(),
                    range.low().toPlainString(),
                    range.high().toPlainString() + " " + analyte.unit()));
            return Optional.empty();
        }
        return Optional.of(observed.withValue(new Usable(converted.get(), reported)));
    }
}
