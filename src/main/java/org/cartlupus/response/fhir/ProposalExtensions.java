package org.cartlupus.response.fhir;

import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.bilag.GradeFlag;
import org.cartlupus.domain.activity.sledai.ProposalFlag;
import org.cartlupus.domain.proposal.ScoreProposal;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;

/** What values say of entered items and grades, as extensions of the response that rests on the entered ones. */
final class ProposalExtensions {

    private static final String DATA_ABSENT_REASON = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    private ProposalExtensions() {}

    static Extension of(ScoreProposal proposal) {
        Extension extension = new Extension(Systems.extension("score-proposal"));
        extension.addExtension("form", reference(proposal.form()));
        if (proposal instanceof ScoreProposal.OfItem item) {
            addItem(extension, item);
        } else if (proposal instanceof ScoreProposal.OfGrade grade) {
            addGrade(extension, grade);
        }
        proposal.basedOn().forEach(value -> extension.addExtension("basedOn", reference(value)));
        return extension;
    }

    private static void addItem(Extension extension, ScoreProposal.OfItem proposal) {
        extension.addExtension(
                "item", new Coding(Systems.LN_SLEDAI_ITEM, proposal.item().code(), null));
        addKnown(extension, "entered", proposal.entered());
        addKnown(extension, "proposed", proposal.proposed());
        Truth attributed = proposal.attributed();
        if (attributed != null) {
            extension.addExtension("attributedToSle", attributed(attributed));
        }
        proposal.flags().forEach(flag -> addFlag(extension, code(flag)));
    }

    private static void addGrade(Extension extension, ScoreProposal.OfGrade proposal) {
        extension.addExtension(
                "item", new Coding(Systems.LN_BILAG_SYSTEM, proposal.system().code(), null));
        if (proposal.entered() != null) {
            extension.addExtension("entered", grade(proposal.entered()));
        }
        proposal.possible().forEach(possible -> extension.addExtension("proposed", grade(possible)));
        proposal.flags().forEach(flag -> addFlag(extension, code(flag)));
    }

    private static void addKnown(Extension extension, String part, Truth truth) {
        if (!truth.isUnknown()) {
            extension.addExtension(part, new BooleanType(truth.isTrue()));
        }
    }

    /** What cannot be told is a value without content, as on the form. */
    private static BooleanType attributed(Truth said) {
        if (!said.isUnknown()) {
            return new BooleanType(said.isTrue());
        }
        BooleanType unknown = new BooleanType();
        unknown.addExtension(DATA_ABSENT_REASON, new CodeType("unknown"));
        return unknown;
    }

    private static void addFlag(Extension extension, String code) {
        extension.addExtension("flag", new Coding(Systems.LN_FLAG, code, null));
    }

    private static Coding grade(BilagGrade grade) {
        return new Coding(Systems.LN_BILAG_GRADE, grade.name(), null);
    }

    private static Reference reference(Evidence evidence) {
        return new Reference(evidence.versionedReference());
    }

    private static String code(ProposalFlag flag) {
        return flag == ProposalFlag.ANTI_DS_DNA_EQUIVOCAL ? "EQUIVOCAL_ANTI_DS_DNA" : flag.name();
    }

    private static String code(GradeFlag flag) {
        return flag == GradeFlag.PAEDIATRIC_KIDNEY_FUNCTION ? "BILAG_EGFR_BELOW_90" : flag.name();
    }
}
