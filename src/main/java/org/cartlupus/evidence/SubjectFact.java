package org.cartlupus.evidence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A participation in the trial.
 *
 * @param identifier the participant's number in the trial
 * @param status code of FHIR's research-subject-status, {@code null} if none was sent
 * @param start FHIR dateTime as sent on which the participation began, {@code null} if there is none
 * @param end the same of its end
 * @param assignedArm name of the arm as randomised or allocated, {@code null} if none is recorded
 * @param actualArm name of the arm as treated
 * @param egfrLock formula of kidney function recorded at enrolment, {@code null} if none is
 */
public record SubjectFact(
        String identifier,
        @Nullable String status,
        @Nullable String start,
        @Nullable String end,
        @Nullable String assignedArm,
        @Nullable String actualArm,
        @Nullable EgfrLock egfrLock)
        implements Fact {

    /** For whom no formula of kidney function is recorded. */
    public SubjectFact(
            String identifier,
            @Nullable String status,
            @Nullable String start,
            @Nullable String end,
            @Nullable String assignedArm,
            @Nullable String actualArm) {
        this(identifier, status, start, end, assignedArm, actualArm, null);
    }

    /** Stands for the arm of a participant for whom none is recorded. */
    public static final String NO_ARM = "Arm not recorded";

    private static final String WITHDRAWN = "withdrawn";

    private static final Set<String> NOT_ENROLLED =
            Set.of("potential-candidate", "candidate", "screening", "ineligible", "not-registered");

    /** The arm assigned, as the Measures count; without one that treated; without that, {@link #NO_ARM}. */
    public String arm() {
        String arm = assignedArm != null ? assignedArm : actualArm;
        return arm == null ? NO_ARM : arm;
    }

    public boolean isWithdrawn() {
        return WITHDRAWN.equals(status);
    }

    /** Local day on which the participation had certainly begun; empty if none is recorded. */
    public Optional<LocalDate> startDay(ZoneId siteZone) {
        return new SiteDays(siteZone).certainlyBy(start);
    }

    /** Local day on which the participation had certainly ended; empty if none is recorded. */
    public Optional<LocalDate> endDay(ZoneId siteZone) {
        return new SiteDays(siteZone).certainlyBy(end);
    }

    /** Whether the child takes part at all: consented and eligible, no screen failure (clinical rules 9.1). */
    public boolean isEnrolled() {
        return status == null || !NOT_ENROLLED.contains(status);
    }

    @Override
    public FactKind kind() {
        return FactKind.SUBJECT;
    }

    @Override
    public void write(FactWriter out) {
        out.text(identifier);
        out.text(status);
        out.text(start);
        out.text(end);
        out.text(assignedArm);
        out.text(actualArm);
        EgfrLock.write(egfrLock, out);
    }

    static SubjectFact read(FactReader in) {
        return new SubjectFact(
                in.text(),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                EgfrLock.read(in));
    }
}
