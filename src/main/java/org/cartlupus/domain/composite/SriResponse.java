package org.cartlupus.domain.composite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagChange;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.PgaAssessment;
import org.cartlupus.domain.activity.PgaChange;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiScore;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.calendar.ComponentSpread;
import org.cartlupus.domain.calendar.Conventions;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.VisitWindow;
import org.cartlupus.domain.subject.ChoiceNotices;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.MissingInput;
import org.cartlupus.domain.verdict.Notice;
import org.jspecify.annotations.Nullable;

/**
 * SRI of one participant at any visit, under one criteria set (clinical rules 4.1): SLEDAI-2K fell enough, no new
 * BILAG-2004 A and not more than one new B against baseline, and the PGA did not worsen by 0.30 or more.
 */
public final class SriResponse {

    private final SubjectRecord subject;
    private final DayZero dayZero;
    private final Conventions conventions;
    private final SriCriteria sri;
    private final List<Observed<SledaiAssessment>> sledai;
    private final List<Observed<BilagAssessment>> bilags;

    public SriResponse(SubjectRecord subject, DayZero dayZero, Conventions conventions, SriCriteria sri) {
        this.subject = subject;
        this.dayZero = dayZero;
        this.conventions = conventions;
        this.sri = sri;
        this.sledai = filledIn(subject.sledai(), form -> form.items().isEmpty() && form.enteredTotal() == null);
        this.bilags = filledIn(subject.bilag(), form -> form.grades().isEmpty());
    }

    public SriFindings at(VisitWindow window) {
        Optional<Chosen<SledaiAssessment>> sledaiBaseline = baseline(sledai, Object::equals);
        Optional<Chosen<SledaiAssessment>> sledaiVisit = inWindow(sledai, window, Object::equals);
        Optional<Chosen<BilagAssessment>> bilagBaseline = baseline(bilags, Object::equals);
        Optional<Chosen<BilagAssessment>> bilagVisit = inWindow(bilags, window, Object::equals);
        Optional<Chosen<PgaAssessment>> pgaBaseline = baseline(subject.pga(), SriResponse::sameMark);
        Optional<Chosen<PgaAssessment>> pgaVisit = inWindow(subject.pga(), window, SriResponse::sameMark);

        SledaiScore scoreBaseline = score(sledaiBaseline);
        SledaiScore scoreVisit = score(sledaiVisit);
        BilagChange bilag = new BilagChange(value(bilagBaseline), value(bilagVisit));
        PgaChange pga = new PgaChange(value(pgaBaseline), value(pgaVisit));
        SriComponents components = sri.evaluate(scoreBaseline, scoreVisit, bilag, pga);

        List<LocalDate> visitDates = Stream.of(sledaiVisit, bilagVisit, pgaVisit)
                .flatMap(Optional::stream)
                .<LocalDate>map(chosen -> chosen.observed().date())
                .toList();
        SortedSet<Evidence> evidence = new TreeSet<>();
        Stream.of(sledaiBaseline, sledaiVisit, bilagBaseline, bilagVisit, pgaBaseline, pgaVisit)
                .flatMap(Optional::stream)
                .forEach(chosen -> evidence.add(chosen.observed().evidence()));
        Set<Notice> notices = new LinkedHashSet<>();
        ChoiceNotices choices = new ChoiceNotices(dayZero, conventions.baseline(), notices);
        sledaiBaseline.ifPresent(chosen -> choices.baseline(chosen, "SLEDAI-2K", SriResponse::text));
        bilagBaseline.ifPresent(chosen -> choices.baseline(chosen, "BILAG-2004", SriResponse::text));
        pgaBaseline.ifPresent(chosen -> choices.baseline(chosen, "PGA", SriResponse::text));
        sledaiVisit.ifPresent(chosen -> choices.contradictions(chosen, SriResponse::text));
        bilagVisit.ifPresent(chosen -> choices.contradictions(chosen, SriResponse::text));
        pgaVisit.ifPresent(chosen -> choices.contradictions(chosen, SriResponse::text));
        notices.addAll(totalMismatches(sledaiBaseline, sledaiVisit));

        return new SriFindings(
                sri,
                scoreBaseline,
                scoreVisit,
                bilag,
                pga,
                components,
                !visitDates.isEmpty(),
                visitDates.stream().max(LocalDate::compareTo).orElse(null),
                flags(scoreBaseline, pga, visitDates, sledaiBaseline, sledaiVisit),
                missing(window, scoreBaseline, scoreVisit, bilag, pga),
                evidence,
                notices);
    }

    private <V> Optional<Chosen<V>> baseline(List<Observed<V>> values, BiPredicate<V, V> sameValue) {
        return conventions.baseline().choose(values, dayZero, value -> 0, sameValue);
    }

    private <V> Optional<Chosen<V>> inWindow(
            List<Observed<V>> values, VisitWindow window, BiPredicate<V, V> sameValue) {
        return conventions.choice().inWindow(values, window, value -> 0, sameValue);
    }

    /** A form on which nothing was entered is no assessment, and must not hide one of a day nearby. */
    private static <V> List<Observed<V>> filledIn(List<Observed<V>> assessments, Predicate<V> isEmpty) {
        return assessments.stream()
                .filter(observed -> !isEmpty.test(observed.value()))
                .toList();
    }

    private static boolean sameMark(PgaAssessment one, PgaAssessment other) {
        return one.onZeroToThree().compareTo(other.onZeroToThree()) == 0;
    }

    private static @Nullable SledaiScore score(Optional<Chosen<SledaiAssessment>> chosen) {
        return chosen.flatMap(assessment -> assessment.value().score()).orElse(null);
    }

    private static <V> @Nullable V value(Optional<Chosen<V>> chosen) {
        return chosen.map(Chosen::value).orElse(null);
    }

    private static String text(SledaiAssessment assessment) {
        return assessment.score().map(score -> "SLEDAI-2K " + score).orElse("SLEDAI-2K without a score");
    }

    private static String text(BilagAssessment assessment) {
        return "BILAG-2004 " + assessment.grades();
    }

    private static String text(PgaAssessment assessment) {
        return "PGA " + assessment.value().toPlainString() + " of "
                + assessment.scaleMax().toPlainString();
    }

    private static List<Notice> totalMismatches(
            Optional<Chosen<SledaiAssessment>> baseline, Optional<Chosen<SledaiAssessment>> visit) {
        return Stream.of(baseline, visit)
                .flatMap(Optional::stream)
                .filter(chosen -> chosen.value().totalContradictsItems())
                .map(chosen -> Notice.of(
                        Notice.Kind.SLEDAI_TOTAL_MISMATCH,
                        chosen.observed().evidence().reference(),
                        String.valueOf(chosen.value().enteredTotal())))
                .toList();
    }

    private Set<Flag> flags(
            @Nullable SledaiScore scoreBaseline,
            PgaChange pga,
            List<LocalDate> visitDates,
            Optional<Chosen<SledaiAssessment>> sledaiBaseline,
            Optional<Chosen<SledaiAssessment>> sledaiVisit) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (sri.canRespond(scoreBaseline).isFalse()) {
            flags.add(Flag.SRI_IMPOSSIBLE);
        }
        if (pga.scaleChanged()) {
            flags.add(Flag.PGA_SCALE_CHANGED);
        }
        if (ComponentSpread.exceeds(visitDates, conventions.maxComponentSpreadDays())) {
            flags.add(Flag.COMPONENT_SPREAD);
        }
        if (!totalMismatches(sledaiBaseline, sledaiVisit).isEmpty()) {
            flags.add(Flag.SLEDAI_TOTAL_MISMATCH);
        }
        return flags;
    }

    private static List<MissingInput> missing(
            VisitWindow window,
            @Nullable SledaiScore scoreBaseline,
            @Nullable SledaiScore scoreVisit,
            BilagChange bilag,
            PgaChange pga) {
        String visit = window.visit().title();
        List<MissingInput> missing = new ArrayList<>();
        addMissingScore(missing, "sledai-baseline", "baseline", scoreBaseline);
        addMissingScore(missing, "sledai-visit", visit, scoreVisit);
        if (bilag.baseline() == null) {
            missing.add(new MissingInput("bilag-met", "BILAG-2004 at baseline"));
        }
        if (bilag.visit() == null) {
            missing.add(new MissingInput("bilag-met", "BILAG-2004 at " + visit));
        }
        addMissingGrades(missing, "baseline", bilag.baseline());
        addMissingGrades(missing, visit, bilag.visit());
        if (pga.baseline() == null) {
            missing.add(new MissingInput("pga-change", "PGA at baseline"));
        }
        if (pga.visit() == null) {
            missing.add(new MissingInput("pga-change", "PGA at " + visit));
        }
        return missing;
    }

    private static void addMissingScore(
            List<MissingInput> missing, String component, String when, @Nullable SledaiScore score) {
        if (score == null) {
            missing.add(new MissingInput(component, "SLEDAI-2K at " + when));
        } else if (!score.isKnown()) {
            missing.add(new MissingInput(component, "SLEDAI-2K items at " + when + " (score " + score + ")"));
        }
    }

    private static void addMissingGrades(
            List<MissingInput> missing, String when, @Nullable BilagAssessment assessment) {
        if (assessment != null && !assessment.ungradedSystems().isEmpty()) {
            List<String> systems =
                    assessment.ungradedSystems().stream().map(BilagSystem::code).toList();
            missing.add(
                    new MissingInput("bilag-met", "BILAG-2004 grades at " + when + ": " + String.join(", ", systems)));
        }
    }
}
