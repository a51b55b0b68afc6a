package org.cartlupus.domain.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/** A rising conversion of a number from one unit to another, at 34 significant digits (clinical rules 0.3, 0.4). */
@FunctionalInterface
interface UnitConversion {

    MathContext PRECISION = MathContext.DECIMAL128;

    /** µmol/L to mg/dL of creatinine. */
    UnitConversion CREATININE_CONCENTRATION =
            (number, factors) -> number.divide(factors.micromolPerMilligramPerDecilitre(), PRECISION);

    /** mg per mmol of creatinine to g per g of creatinine. */
    UnitConversion CREATININE_RATIO = (number, factors) -> number.divide(factors.molarMass(), PRECISION);

    BigDecimal apply(BigDecimal number, CreatinineFactors factors);

    default UnitConversion then(UnitConversion next) {
        return (number, factors) -> next.apply(apply(number, factors), factors);
    }

    static UnitConversion same() {
        return (number, factors) -> number;
    }

    static UnitConversion times(String factor) {
        BigDecimal by = new BigDecimal(factor);
        return (number, factors) -> number.multiply(by);
    }

    static UnitConversion divide(String divisor) {
        BigDecimal by = new BigDecimal(divisor);
        return (number, factors) -> number.divide(by, PRECISION);
    }

    /** {@code (number + offset) * numerator / denominator}. */
    static UnitConversion affine(String offset, String numerator, String denominator) {
        BigDecimal shift = new BigDecimal(offset);
        BigDecimal by = new BigDecimal(numerator);
        BigDecimal over = new BigDecimal(denominator);
        return (number, factors) -> number.add(shift).multiply(by).divide(over, PRECISION);
    }
}
