package org.cartlupus.domain.activity.sledai;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.finding.AntiDsDna;
import org.cartlupus.domain.activity.finding.BloodCount;
import org.cartlupus.domain.activity.finding.BodyTemperature;
import org.cartlupus.domain.activity.finding.ComplementLevel;
import org.cartlupus.domain.activity.finding.Finding;
import org.cartlupus.domain.activity.finding.UrinaryCasts;
import org.cartlupus.domain.activity.finding.UrineCells;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/** Which findings of the look-back period speak for an item, and what each says (clinical rules 1.2). */
final class ItemRules {

    private final List<Observed<Finding>> findings;
    private final SledaiLimits limits;

    ItemRules(List<Observed<Finding>> findings, SledaiLimits limits) {
        this.findings = findings;
        this.limits = limits;
    }

    /** @throws IllegalArgumentException for an item that only a clinician can score */
    ItemReadings readingsOf(SledaiItem item) {
        return switch (item) {
            case URINARY_CASTS -> casts();
            case HAEMATURIA -> cells(UrineCells.Cell.RED, limits.redCellsPerMicrolitre());
            case PYURIA -> cells(UrineCells.Cell.WHITE, limits.whiteCellsPerMicrolitre());
            case PROTEINURIA -> new ProteinuriaRule(limits).readings(findings);
            case LOW_COMPLEMENT -> complement();
            case ANTI_DS_DNA -> antiDsDna();
            case FEVER ->
                ItemReadings.of(read(
                        BodyTemperature.class,
                        any -> true,
                        finding -> Reading.of(finding.celsius().isMoreThan(limits.celsius()))));
            case THROMBOCYTOPENIA -> ItemReadings.of(bloodCount(BloodCount.Line.PLATELETS, limits.platelets()));
            case LEUKOPENIA -> ItemReadings.of(bloodCount(BloodCount.Line.LEUKOCYTES, limits.leukocytes()));
            default -> throw new IllegalArgumentException(item.code() + " cannot be derived");
        };
    }

    /** Red-cell and haem-granular casts count, no others (trap 8). */
    private ItemReadings casts() {
        List<Observed<Reading>> redCell =
                read(UrinaryCasts.class, isKind(UrinaryCasts.Kind.RED_CELL), casts -> Reading.of(casts.present()));
        List<Observed<Reading>> granular = new ArrayList<>(read(
                UrinaryCasts.class, isKind(UrinaryCasts.Kind.HAEM_GRANULAR), casts -> Reading.of(casts.present())));
        Set<LocalDate> namedHaemGranular = granular.stream().map(Observed::date).collect(Collectors.toSet());
        // Granular casts that somebody looked at and did not call haem-granular are not haem-granular.
        read(UrinaryCasts.class, isKind(UrinaryCasts.Kind.GRANULAR), casts -> Reading.of(Truth.FALSE)).stream()
                .filter(plain -> !namedHaemGranular.contains(plain.date()))
                .forEach(granular::add);
        return new ItemReadings(List.of(redCell, granular), Set.of());
    }

    /** Counts per field decide; counts per µL stand in only where the site has set a cut-off for them. */
    private ItemReadings cells(UrineCells.Cell cell, @Nullable BigDecimal perMicrolitre) {
        List<Observed<Reading>> deciding = read(
                UrineCells.class,
                counted -> counted.cell() == cell
                        && (perMicrolitre != null || counted.counting() == UrineCells.Counting.PER_HIGH_POWER_FIELD),
                counted -> Reading.of(counted.isMoreThan(limits.cellsPerField(), perMicrolitre)));
        return ItemReadings.of(
                deciding.isEmpty()
                        ? read(
                                UrineCells.class,
                                counted -> counted.cell() == cell,
                                any -> Reading.flagged(Truth.UNKNOWN, ProposalFlag.ONLY_PER_MICROLITRE))
                        : deciding);
    }

    /** Any low component scores; a negative item needs C3 and C4, while CH50 may be missing. */
    private ItemReadings complement() {
        List<List<Observed<Reading>>> groups = new ArrayList<>();
        for (ComplementLevel.Component component : ComplementLevel.Component.values()) {
            List<Observed<Reading>> levels = read(
                    ComplementLevel.class,
                    level -> level.component() == component,
                    level -> Reading.of(level.isLow(), whyUndecided(level.lowerLimit())));
            if (component != ComplementLevel.Component.CH50 || !levels.isEmpty()) {
                groups.add(levels);
            }
        }
        return new ItemReadings(groups, Set.of());
    }

    private ItemReadings antiDsDna() {
        return ItemReadings.of(read(
                AntiDsDna.class,
                any -> true,
                antibodies -> antibodies.isEquivocal()
                        ? Reading.flagged(antibodies.isRaised(), ProposalFlag.ANTI_DS_DNA_EQUIVOCAL)
                        : Reading.of(antibodies.isRaised(), whyUndecided(antibodies.upperLimit()))));
    }

    private static ProposalFlag whyUndecided(@Nullable BigDecimal limit) {
        return limit == null ? ProposalFlag.NO_REFERENCE_RANGE : ProposalFlag.VALUE_CANNOT_DECIDE;
    }

    private static Predicate<UrinaryCasts> isKind(UrinaryCasts.Kind kind) {
        return casts -> casts.kind() == kind;
    }

    private List<Observed<Reading>> bloodCount(BloodCount.Line line, BigDecimal cutOff) {
        return read(
                BloodCount.class,
                count -> count.line() == line,
                count -> Reading.of(count.count().isLessThan(cutOff)));
    }

    private <F extends Finding> List<Observed<Reading>> read(
            Class<F> kind, Predicate<F> relevant, Function<F, Reading> reading) {
        return read(findings, kind, relevant, reading);
    }

    static <F extends Finding> List<Observed<Reading>> read(
            List<Observed<Finding>> findings, Class<F> kind, Predicate<F> relevant, Function<F, Reading> reading) {
        List<Observed<Reading>> readings = new ArrayList<>();
        for (Observed<Finding> observed : findings) {
            if (kind.isInstance(observed.value()) && relevant.test(kind.cast(observed.value()))) {
                readings.add(observed.withValue(reading.apply(kind.cast(observed.value()))));
            }
        }
        return List.copyOf(readings);
    }
}
