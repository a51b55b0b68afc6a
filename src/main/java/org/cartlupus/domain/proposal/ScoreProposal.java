package org.cartlupus.domain.proposal;

import java.util.List;
import java.util.Set;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.bilag.GradeFlag;
import org.cartlupus.domain.activity.sledai.ProposalFlag;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/** What values say of one entered item or grade, to be shown beside it. No end point uses it (clinical rules 1.2, 2.1). */
public sealed interface ScoreProposal {

    /** The form that the values are held beside. */
    Evidence form();

    /** The values and records of causes considered, in the order of their references. */
    List<Evidence> basedOn();

    /**
     * An item of SLEDAI-2K.
     *
     * @param entered UNKNOWN if the form leaves it open
     * @param proposed whether it scores; UNKNOWN is for the clinician to say
     * @param attributed whether the form takes it for lupus, UNKNOWN where it says that this cannot be told; {@code null}
     *     if it says nothing
     */
    record OfItem(
            Evidence form,
            SledaiItem item,
            Truth entered,
            Truth proposed,
            @Nullable Truth attributed,
            Set<ProposalFlag> flags,
            List<Evidence> basedOn)
            implements ScoreProposal {}

    /**
     * A grade of BILAG-2004, by rules that nobody has compared with the licensed index: {@link
     * GradeFlag#RULES_NOT_VERIFIED} is always among the flags.
     *
     * @param entered {@code null} if the form leaves it open
     * @param possible grades that the values leave possible; never empty
     */
    record OfGrade(
            Evidence form,
            BilagSystem system,
            @Nullable BilagGrade entered,
            Set<BilagGrade> possible,
            Set<GradeFlag> flags,
            List<Evidence> basedOn)
            implements ScoreProposal {}
}
