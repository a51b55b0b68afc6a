package org.cartlupus.domain.subject;

import java.time.LocalDate;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A drug or procedure that may decide an end point.
 *
 * @param start local day on which it was given or begun
 * @param end last day, the first one for a single administration, {@code null} while it continues
 * @param name as recorded, for the sentence that explains the verdict
 * @param drug class of the drug by its ATC code; {@link DrugClass#UNKNOWN} without a code, and for procedures
 * @param atc that code as recorded, {@code null} without one, and for procedures
 * @param dose how much of the drug, {@code null} if unknown, and for procedures
 */
public record Treatment(
        Kind kind,
        Reason reason,
        LocalDate start,
        @Nullable LocalDate end,
        String name,
        DrugClass drug,
        Evidence evidence,
        @Nullable String atc,
        @Nullable DrugDose dose) {

    /** A drug of which neither code nor dose is known beyond its class. */
    public Treatment(
            Kind kind,
            Reason reason,
            LocalDate start,
            @Nullable LocalDate end,
            String name,
            DrugClass drug,
            Evidence evidence) {
        this(kind, reason, start, end, name, drug, evidence, null, null);
    }

    /** A procedure, or a drug of which no code is known. */
    public Treatment(
            Kind kind, Reason reason, LocalDate start, @Nullable LocalDate end, String name, Evidence evidence) {
        this(kind, reason, start, end, name, DrugClass.UNKNOWN, evidence);
    }

    /** Was it given, or did it go on, on any of these days? Both ends are included. */
    public boolean overlaps(LocalDate from, LocalDate to) {
        return !start.isAfter(to) && (end == null || !end.isBefore(from));
    }

    /** The same as it was known on a day: an end that lies later was then not known. */
    Treatment knownUntil(LocalDate day) {
        return end == null || !end.isAfter(day)
                ? this
                : new Treatment(kind, reason, start, null, name, drug, evidence, atc, dose);
    }

    /** The last day on which it is known to have been taken, when data are known until a given day. */
    public LocalDate lastKnownDay(LocalDate dataCutOff) {
        return end == null ? dataCutOff : end;
    }

    /** The same, counted from a later day on. */
    public Treatment from(LocalDate day) {
        return new Treatment(kind, reason, day, end, name, drug, evidence, atc, dose);
    }

    public enum Kind {
        MEDICATION,
        CAR_T_INFUSION,
        DIALYSIS,
        KIDNEY_TRANSPLANT,
        STEM_CELL_TRANSPLANT,
        PLASMA_EXCHANGE,
        OTHER_PROCEDURE
    }

    /** Why it was given, as coded by the clinician (clinical rules 4.3). */
    public enum Reason {
        LYMPHODEPLETION,
        SLE_RESCUE,
        CAR_T_TOXICITY,
        REPLACEMENT,
        SLE_MAINTENANCE,
        /** A RAAS or SGLT2 inhibitor: lowers proteinuria without treating lupus (trap 37). */
        ANTIPROTEINURIC,
        OTHER,
        /** None given: to be asked, never assumed. */
        UNSTATED,
        /** Prevention or treatment of an infection, also a stress dose of a steroid for it. */
        INFECTION
    }
}
