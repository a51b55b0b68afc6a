package org.cartlupus.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One child's time in the trial, as far as it is known at the reference date.
 *
 * @param incidents what besides the course was planned for the child; empty for most
 * @param enrolled day on which the family agreed to take part, the day of screening
 * @param infusion empty for a child that was never infused
 * @param dialysis days of dialysis; empty for nearly all
 * @param death {@code null} for nearly all
 * @param withdrawal day on which the child left the trial early, {@code null} for most
 * @param completed day of the last planned visit, {@code null} until then
 */
public record Course(
        Child child,
        CourseKind kind,
        Set<Incident> incidents,
        Arm arm,
        LocalDate enrolled,
        Optional<Infusion> infusion,
        List<Dose> doses,
        List<Visit> visits,
        List<Reading> readings,
        List<Phenotype> phenotypes,
        List<SledaiRecord> sledai,
        List<BilagRecord> bilag,
        List<PgaRecord> pga,
        List<ToxicityGrading> toxicity,
        List<AdverseReaction> reactions,
        List<LocalDate> dialysis,
        @Nullable LocalDate death,
        @Nullable LocalDate withdrawal,
        @Nullable LocalDate completed) {}
