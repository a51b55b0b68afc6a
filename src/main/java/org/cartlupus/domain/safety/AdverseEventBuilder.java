package org.cartlupus.domain.safety;

import java.util.Set;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent.Seriousness;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/** Collects what is recorded of an event; whatever is not set stays unknown. */
public final class AdverseEventBuilder {

    private final String id;
    private final String subjectId;
    private final EventTerm term;
    private final Evidence evidence;
    private EventCourse course = EventCourse.UNKNOWN;
    private Seriousness seriousness = Seriousness.NOT_STATED;
    private @Nullable Causality toProduct;
    private @Nullable Causality toLymphodepletion;
    private Set<String> specialInterest = Set.of();
    private Truth manifestationOfCrs = Truth.UNKNOWN;
    private boolean fatal;

    AdverseEventBuilder(String id, String subjectId, EventTerm term, Evidence evidence) {
        this.id = id;
        this.subjectId = subjectId;
        this.term = term;
        this.evidence = evidence;
    }

    public AdverseEventBuilder course(EventCourse recorded) {
        course = recorded;
        return this;
    }

    public AdverseEventBuilder seriousness(Seriousness recorded) {
        seriousness = recorded;
        return this;
    }

    /** The judgement on the CAR-T product, {@code null} if there is none. */
    public AdverseEventBuilder toProduct(@Nullable Causality judgement) {
        toProduct = judgement;
        return this;
    }

    /** The judgement on lymphodepletion, {@code null} if there is none. */
    public AdverseEventBuilder toLymphodepletion(@Nullable Causality judgement) {
        toLymphodepletion = judgement;
        return this;
    }

    /** Ids of the categories of special interest that the site assigned. */
    public AdverseEventBuilder specialInterest(Set<String> ids) {
        specialInterest = ids;
        return this;
    }

    public AdverseEventBuilder manifestationOfCrs(Truth recorded) {
        manifestationOfCrs = recorded;
        return this;
    }

    public AdverseEventBuilder fatal(boolean recorded) {
        fatal = recorded;
        return this;
    }

    public AdverseEvent build() {
        return new AdverseEvent(
                id,
                subjectId,
                term,
                course,
                seriousness,
                toProduct,
                toLymphodepletion,
                specialInterest,
                manifestationOfCrs,
                fatal,
                evidence);
    }
}
