package org.cartlupus.domain.proposal;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.sledai.SledaiProposalRules;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.renal.EgfrCriteria;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Notice;

/**
 * Which entered items and grades differ from what the laboratory says (clinical rules 1.2, 2.1). Each form is compared
 * once; not for use by several threads.
 */
public final class ScoreReview {

    /** What a reader of a verdict that rests on the forms should look at. */
    public record Remarks(Set<Flag> flags, Set<Notice> notices) {

        static final Remarks NONE = new Remarks(Set.of(), Set.of());
    }

    private final SledaiReview sledai;
    private final RenalReview renal;
    private final BloodReview blood;
    private final Map<Evidence, Remarks> known = new HashMap<>();

    public ScoreReview(SubjectRecord subject, DayZero dayZero, SledaiProposalRules rules, EgfrCriteria egfr) {
        Measurements measurements = new Measurements(subject, egfr.factors());
        OtherCauses causes = OtherCauses.of(subject.treatments(), dayZero);
        this.sledai = new SledaiReview(new LaboratoryFindings(subject, measurements), dayZero, rules, causes);
        this.renal = new RenalReview(subject, measurements, egfr);
        this.blood = new BloodReview(subject, measurements, dayZero, causes, rules.attributionOpenDays());
    }

    /** @param sledaiForms and bilagForms on which one verdict rests, of baseline and visit */
    public Remarks of(
            Collection<Observed<SledaiAssessment>> sledaiForms, Collection<Observed<BilagAssessment>> bilagForms) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Set<Notice> notices = new LinkedHashSet<>();
        sledaiForms.forEach(
                form -> add(known.computeIfAbsent(form.evidence(), any -> sledai.of(form)), flags, notices));
        bilagForms.forEach(form -> add(known.computeIfAbsent(form.evidence(), any -> ofBilag(form)), flags, notices));
        return new Remarks(flags, notices);
    }

    private Remarks ofBilag(Observed<BilagAssessment> form) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Set<Notice> notices = new LinkedHashSet<>();
        add(renal.of(form), flags, notices);
        add(blood.of(form), flags, notices);
        return new Remarks(flags, notices);
    }

    private static void add(Remarks remarks, Set<Flag> flags, Set<Notice> notices) {
        flags.addAll(remarks.flags());
        notices.addAll(remarks.notices());
    }
}
