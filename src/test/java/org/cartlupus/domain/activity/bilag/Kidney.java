package org.cartlupus.domain.activity.bilag;

import java.util.ArrayList;
import java.util.List;
import org.cartlupus.domain.activity.finding.CellCount;
import org.cartlupus.domain.activity.finding.DipstickProtein;
import org.cartlupus.domain.activity.finding.UrineCells;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;

/**
 * A kidney assessment for tests. Normal in every respect that a test does not name: function, pressure, sediment and
 * albumin are measured and normal, and nothing else was found. Protein is not measured until a test says so.
 */
final class Kidney {

    Measured perDay;
    Measured ratio;
    Measured albuminRatio;
    DipstickProtein dipstick;
    Measured creatinine = Measured.exactly("60");
    Measured filtrationRate = Measured.exactly("110");
    Measured systolic = Measured.exactly("110");
    Measured diastolic = Measured.exactly("70");
    Truth acceleratedHypertension = Truth.FALSE;
    UrineCells redCells = cells("0");
    Truth otherCause = Truth.FALSE;
    Truth biopsy = Truth.FALSE;
    Measured albumin = Measured.exactly("40");
    Truth oedema = Truth.FALSE;
    private final List<String> named = new ArrayList<>();

    static Kidney upcr(String perMillimole) {
        Kidney kidney = named("UPCR " + perMillimole);
        kidney.ratio = Measured.exactly(perMillimole);
        return kidney;
    }

    static Kidney collection(String grams) {
        Kidney kidney = named("24-h " + grams);
        kidney.perDay = Measured.exactly(grams);
        return kidney;
    }

    static Kidney uacr(String perMillimole) {
        Kidney kidney = named("UACR " + perMillimole);
        kidney.albuminRatio = Measured.exactly(perMillimole);
        return kidney;
    }

    static Kidney dipstick(DipstickProtein level) {
        Kidney kidney = named("dipstick " + level);
        kidney.dipstick = level;
        return kidney;
    }

    static Kidney proteinNotMeasured() {
        return named("no protein");
    }

    private static Kidney named(String name) {
        Kidney kidney = new Kidney();
        kidney.named.add(name);
        return kidney;
    }

    Kidney creatinine(String value) {
        creatinine = value == null ? null : Measured.exactly(value);
        return name("SCr " + value);
    }

    Kidney filtrationRate(String value) {
        filtrationRate = value == null ? null : Measured.exactly(value);
        return name("GFR " + value);
    }

    Kidney pressure(String up, String low) {
        systolic = Measured.exactly(up);
        diastolic = Measured.exactly(low);
        return name("BP " + up + "/" + low);
    }

    Kidney activeSediment() {
        redCells = cells("30");
        return name("active sediment");
    }

    Kidney otherCause(Truth cause) {
        otherCause = cause;
        return name("other cause " + cause);
    }

    Kidney activeBiopsy() {
        biopsy = Truth.TRUE;
        return name("active biopsy");
    }

    Kidney acceleratedHypertension() {
        acceleratedHypertension = Truth.TRUE;
        return name("accelerated hypertension");
    }

    Kidney nephrotic() {
        albumin = Measured.exactly("22");
        oedema = Truth.TRUE;
        return name("low albumin, oedema");
    }

    private Kidney name(String name) {
        named.add(name);
        return this;
    }

    RenalValues values() {
        return new RenalValues(perDay, ratio, albuminRatio, dipstick, creatinine, filtrationRate, systolic, diastolic);
    }

    RenalFindings findings() {
        return new RenalFindings(
                acceleratedHypertension, redCells, cells("0"), Truth.FALSE, otherCause, biopsy, albumin, oedema);
    }

    static UrineCells cells(String perField) {
        return new UrineCells(
                UrineCells.Cell.RED,
                UrineCells.Counting.PER_HIGH_POWER_FIELD,
                CellCount.ofText(perField).orElseThrow());
    }

    /** The proposal for this assessment after {@code before}, which is null for the first one. */
    GradeProposal after(Kidney before) {
        return RenalRule.DEFAULT.propose(
                values(), before == null ? RenalValues.NONE : before.values(), findings(), Truth.TRUE);
    }

    @Override
    public String toString() {
        return String.join(", ", named);
    }
}
