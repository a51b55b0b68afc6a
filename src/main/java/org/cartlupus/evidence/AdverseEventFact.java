package org.cartlupus.evidence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent.Seriousness;
import org.cartlupus.domain.safety.Causality;
import org.cartlupus.domain.safety.SeriousnessCriterion;
import org.jspecify.annotations.Nullable;

/**
 * An adverse event as the investigator recorded it.
 *
 * @param when when it began, was noticed and ended
 * @param grade worst CTCAE grade, 1 to 5; {@code null} if none is recorded
 * @param grades grades with the day from which each held, as sent
 * @param suspects what may have caused it
 * @param specialInterest ids of the categories of special interest that the site assigned
 * @param fatal it ended in death
 * @param participation id of the ResearchSubject that it names, {@code null} if it names none
 * @param studies ids of the ResearchStudies that it names
 */
public record AdverseEventFact(
        Term term,
        When when,
        @Nullable Integer grade,
        List<GradeChange> grades,
        Seriousness seriousness,
        List<Suspect> suspects,
        List<String> specialInterest,
        boolean fatal,
        @Nullable String participation,
        List<String> studies)
        implements Fact {

    /**
     * What happened; all may be {@code null}.
     *
     * @param system code system of {@code code}
     */
    public record Term(@Nullable String system, @Nullable String code, @Nullable String text) {}

    /**
     * FHIR dates or dateTimes as sent, also of a month or a year, {@code null} where there is none.
     *
     * @param detected when it was noticed: it had begun by then
     * @param resolved whether it has ended at all
     */
    public record When(@Nullable String onset, @Nullable String detected, @Nullable String end, Truth resolved) {}

    /** @param date FHIR date as sent, {@code null} if there is none */
    public record GradeChange(@Nullable String date, int grade) {}

    /**
     * @param reference what was given, for example {@code MedicationAdministration/x}; {@code null} if it is not named
     * @param causality the judgement, {@code null} if there is none that can be read
     */
    public record Suspect(@Nullable String reference, @Nullable Causality causality) {}

    public AdverseEventFact {
        grades = List.copyOf(grades);
        suspects = List.copyOf(suspects);
        specialInterest = List.copyOf(specialInterest);
        studies = List.copyOf(studies);
    }

    @Override
    public FactKind kind() {
        return FactKind.ADVERSE_EVENT;
    }

    @Override
    public void write(FactWriter out) {
        out.text(term.system());
        out.text(term.code());
        out.text(term.text());
        out.text(when.onset());
        out.text(when.detected());
        out.text(when.end());
        out.name(when.resolved());
        out.number(grade);
        out.number(grades.size());
        for (GradeChange change : grades) {
            out.text(change.date());
            out.number(change.grade());
        }
        out.name(seriousness.stated());
        out.texts(seriousness.criteria().stream().map(Enum::name).sorted().toList());
        out.number(suspects.size());
        for (Suspect suspect : suspects) {
            Causality causality = suspect.causality();
            out.text(suspect.reference());
            out.text(causality == null ? null : causality.name());
        }
        out.texts(specialInterest);
        out.flag(fatal);
        out.text(participation);
        out.texts(studies);
    }

    static AdverseEventFact read(FactReader in) {
        return new AdverseEventFact(
                new Term(in.textOrNull(), in.textOrNull(), in.textOrNull()),
                new When(in.textOrNull(), in.textOrNull(), in.textOrNull(), in.name(Truth.class)),
                in.numberOrNull(),
                readGrades(in),
                new Seriousness(in.name(Truth.class), readCriteria(in)),
                readSuspects(in),
                in.texts(),
                in.flag(),
                in.textOrNull(),
                in.texts());
    }

    private static List<GradeChange> readGrades(FactReader in) {
        int count = in.number();
        List<GradeChange> grades = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            grades.add(new GradeChange(in.textOrNull(), in.number()));
        }
        return grades;
    }

    private static Set<SeriousnessCriterion> readCriteria(FactReader in) {
        Set<SeriousnessCriterion> criteria = EnumSet.noneOf(SeriousnessCriterion.class);
        in.texts().forEach(name -> criteria.add(SeriousnessCriterion.valueOf(name)));
        return criteria;
    }

    private static List<Suspect> readSuspects(FactReader in) {
        int count = in.number();
        List<Suspect> suspects = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            suspects.add(new Suspect(in.textOrNull(), in.nameOrNull(Causality.class)));
        }
        return suspects;
    }
}
