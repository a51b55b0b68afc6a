package org.cartlupus.domain.composite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.PgaAssessment;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiScore;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.calendar.ComponentSpread;
import org.cartlupus.domain.calendar.Conventions;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.subject.ChoiceNotices;
import org.cartlupus.domain.verdict.CarriedForward;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.MissingInput;
import org.cartlupus.domain.verdict.Notice;
import org.jspecify.annotations.Nullable;

/** Collects, score by score, the {@link Basis} of one composite at one visit. A score that is {@code null} is missing. */
final class UsedScores {

    private static final String BASELINE = "baseline";

    private final Conventions conventions;
    private final ChoiceNotices choices;
    private final List<LocalDate> visitDates = new ArrayList<>();
    private final List<LocalDate> treatmentDates = new ArrayList<>();
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private final List<MissingInput> missing = new ArrayList<>();
    private final SortedSet<Evidence> evidence = new TreeSet<>();
    private final Set<Notice> notices = new LinkedHashSet<>();
    private final List<Observed<SledaiAssessment>> sledai = new ArrayList<>();
    private final List<Observed<BilagAssessment>> bilag = new ArrayList<>();
    private final List<CarriedForward> carried = new ArrayList<>();

    UsedScores(DayZero dayZero, Conventions conventions) {
        this.conventions = conventions;
        this.choices = new ChoiceNotices(dayZero, conventions.baseline(), notices);
    }

    /** @param component of the answer that lacks the score if it is missing, here as everywhere */
    void sledaiBaseline(@Nullable Chosen<SledaiAssessment> chosen, String component) {
        if (chosen != null) {
            evidence.add(chosen.observed().evidence());
            choices.baseline(chosen, "SLEDAI-2K", ScoreText::of);
        }
        score(chosen, component, BASELINE);
    }

    /** @param visit as a sentence names it, here as everywhere */
    void sledaiVisit(@Nullable Chosen<SledaiAssessment> chosen, String component, String visit) {
        atVisit(chosen);
        if (chosen != null) {
            choices.contradictions(chosen, ScoreText::of);
        }
        score(chosen, component, visit);
    }

    void bilagBaseline(@Nullable Chosen<BilagAssessment> chosen, String component) {
        if (chosen != null) {
            evidence.add(chosen.observed().evidence());
            bilag.add(chosen.observed());
            choices.baseline(chosen, "BILAG-2004", ScoreText::of);
        }
        lacksGrades(chosen, component, BASELINE);
    }

    /** What it lacks is said apart: not every composite needs every system. */
    void bilagVisit(@Nullable Chosen<BilagAssessment> chosen) {
        atVisit(chosen);
        if (chosen != null) {
            bilag.add(chosen.observed());
            choices.contradictions(chosen, ScoreText::of);
        }
    }

    void pgaBaseline(@Nullable Chosen<PgaAssessment> chosen, String component) {
        if (chosen == null) {
            lacks(component, "PGA at " + BASELINE);
        } else {
            evidence.add(chosen.observed().evidence());
            choices.baseline(chosen, "PGA", ScoreText::of);
        }
    }

    void pgaVisit(@Nullable Chosen<PgaAssessment> chosen, String component, String visit) {
        atVisit(chosen);
        if (chosen == null) {
            lacks(component, "PGA at " + visit);
        } else {
            choices.contradictions(chosen, ScoreText::of);
        }
    }

    /** Says that the form is missing, or which of its systems have no grade. */
    void lacksGrades(@Nullable Chosen<BilagAssessment> chosen, String component, String when) {
        if (chosen == null) {
            lacks(component, "BILAG-2004 at " + when);
        } else if (!chosen.value().ungradedSystems().isEmpty()) {
            List<String> systems = chosen.value().ungradedSystems().stream()
                    .map(BilagSystem::code)
                    .toList();
            lacks(component, "BILAG-2004 grades at " + when + ": " + String.join(", ", systems));
        }
    }

    /**
     * A score from before the window that stands for the visit's missing one: it is evidence, but no assessment of the
     * visit.
     *
     * @param what as a sentence names it
     */
    <V> @Nullable Chosen<V> carriedForward(@Nullable Chosen<V> earlier, String component, String what) {
        if (earlier != null) {
            carried.add(new CarriedForward(
                    component,
                    what,
                    earlier.observed().date(),
                    earlier.observed().evidence()));
            flags.add(Flag.CARRIED_FORWARD);
        }
        return earlier;
    }

    /** Evidence that is no score of the visit: an earlier assessment, a dose, a drug. */
    void restsOn(Collection<Evidence> further) {
        evidence.addAll(further);
    }

    /** A dose lies in the window as a score does, but is no assessment. */
    void treatedOn(LocalDate day) {
        treatmentDates.add(day);
    }

    <V> void contradictions(Chosen<V> chosen, Function<V, String> text) {
        choices.contradictions(chosen, text);
    }

    void notes(Collection<Notice> further) {
        notices.addAll(further);
    }

    /** Last day of the scores taken so far from the visit's window, {@code null} without any. */
    @Nullable
    LocalDate visitDate() {
        return visitDates.stream().max(LocalDate::compareTo).orElse(null);
    }

    void lacks(String component, String what) {
        missing.add(new MissingInput(component, what));
    }

    void flag(Flag flag) {
        flags.add(flag);
    }

    Basis basis() {
        List<LocalDate> all = new ArrayList<>(visitDates);
        all.addAll(treatmentDates);
        if (!visitDates.isEmpty() && ComponentSpread.exceeds(all, conventions.maxComponentSpreadDays())) {
            flags.add(Flag.COMPONENT_SPREAD);
        }
        return new Basis(!visitDates.isEmpty(), visitDate(), flags, missing, evidence, notices, sledai, bilag, carried);
    }

    private void atVisit(@Nullable Chosen<?> chosen) {
        if (chosen != null) {
            Evidence score = chosen.observed().evidence();
            evidence.add(score);
            if (carried.stream().noneMatch(value -> value.evidence().equals(score))) {
                visitDates.add(chosen.observed().date());
            }
        }
    }

    private void score(@Nullable Chosen<SledaiAssessment> chosen, String component, String when) {
        SledaiScore score = chosen == null ? null : chosen.value().score().orElse(null);
        if (score == null) {
            lacks(component, "SLEDAI-2K at " + when);
        } else if (!score.isKnown()) {
            lacks(component, "SLEDAI-2K items at " + when + " (score " + score + ")");
        }
        if (chosen != null) {
            sledai.add(chosen.observed());
        }
        if (chosen != null && chosen.value().totalContradictsItems()) {
            flags.add(Flag.SLEDAI_TOTAL_MISMATCH);
            notices.add(Notice.of(
                    Notice.Kind.SLEDAI_TOTAL_MISMATCH,
                    chosen.observed().evidence().reference(),
                    String.valueOf(chosen.value().enteredTotal())));
        }
    }
}
