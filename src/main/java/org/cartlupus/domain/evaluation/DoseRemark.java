package org.cartlupus.domain.evaluation;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.cartlupus.domain.infusion.DeliveredDose;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.Findings;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Notice;

/**
 * That the dose of cells was not the assigned one, which decides nothing (trap 42).
 *
 * @param deviating empty if it was, or is not known
 */
record DoseRemark(Optional<DeliveredDose> deviating, String reference) {

    static DoseRemark on(Optional<DeliveredDose> deviating, SubjectRecord subject) {
        return new DoseRemark(deviating, subject.reference());
    }

    Findings addedTo(Findings findings) {
        return deviating
                .map(dose -> findings.with(EnumSet.of(Flag.DOSE_DEVIATION), Set.of(notice(dose))))
                .orElse(findings);
    }

    private Notice notice(DeliveredDose dose) {
        BigDecimal weight = dose.weight();
        return Notice.of(
                Notice.Kind.DOSE_DEVIATION,
                reference,
                dose.arm(),
                plain(dose.assigned()),
                plain(dose.delivered()),
                plain(dose.deviationPct()),
                weight == null ? "" : plain(weight));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
