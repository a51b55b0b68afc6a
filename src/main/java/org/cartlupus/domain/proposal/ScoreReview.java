package org.cartlupus.domain.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.bilag.PyrexiaRule;
import org.cartlupus.domain.activity.sledai.SledaiProposalRules;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.renal.EgfrCriteria;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.ProposalInputs;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Notice;

/**
 * Which entered items and grades differ from what the laboratory and the items of BILAG-2004 say (clinical rules 1.2, 2.1).
 * Each form is compared once; not for use by several threads.
 */
public final class ScoreReview {

    /**
     * What a reader of a verdict that rests on the forms should look at.
     *
     * @param proposals form by form, SLEDAI-2K first; an item or system on which no value speaks has none
     */
    public record Remarks(Set<Flag> flags, Set<Notice> notices, List<ScoreProposal> proposals) {

        static final Remarks NONE = new Remarks(Set.of(), Set.of(), List.of());
    }

    /** Puts remarks together, in their order. */
    private static final class Collected {

        private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
        private final Set<Notice> notices = new LinkedHashSet<>();
        private final List<ScoreProposal> proposals = new ArrayList<>();

        void add(Remarks remarks) {
            flags.addAll(remarks.flags());
            notices.addAll(remarks.notices());
            proposals.addAll(remarks.proposals());
        }

        Remarks remarks() {
            return new Remarks(flags, notices, List.copyOf(proposals));
        }
    }

    private final SledaiReview sledai;
    private final BilagReview bilag;
    private final Map<Evidence, Remarks> known = new HashMap<>();

    public ScoreReview(SubjectRecord subject, DayZero dayZero, SledaiProposalRules rules, EgfrCriteria egfr) {
        Measurements measurements = new Measurements(subject, egfr.factors());
        OtherCauses causes = OtherCauses.of(subject, dayZero);
        ProposalInputs inputs = subject.proposalInputs();
        LaboratoryFindings findings = new LaboratoryFindings(subject, measurements, egfr.maxHeightAgeDays());
        this.sledai = new SledaiReview(findings, dayZero, rules, causes, inputs.attributedToSle());
        ValueCauses valueCauses = new ValueCauses(causes, inputs.attributedToSle());
        int openDays = rules.attributionOpenDays();
        this.bilag = new BilagReview(
                inputs.bilagForms(),
                new Involvement(subject.bilag()),
                new ConstitutionalReview(measurements, valueCauses, dayZero, openDays, PyrexiaRule.DEFAULT),
                new RenalReview(subject, measurements, egfr, findings, valueCauses),
                new BloodReview(measurements, findings, valueCauses, dayZero, openDays));
    }

    /** @param sledaiForms and bilagForms on which one verdict rests, of baseline and visit */
    public Remarks of(
            Collection<Observed<SledaiAssessment>> sledaiForms, Collection<Observed<BilagAssessment>> bilagForms) {
        Collected all = new Collected();
        sledaiForms.forEach(form -> all.add(known.computeIfAbsent(form.evidence(), any -> sledai.of(form))));
        bilagForms.forEach(form -> all.add(known.computeIfAbsent(form.evidence(), any -> ofBilag(form))));
        return all.remarks();
    }

    private Remarks ofBilag(Observed<BilagAssessment> form) {
        Collected all = new Collected();
        bilag.of(form).forEach(all::add);
        return all.remarks();
    }
}
