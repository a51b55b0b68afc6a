package org.cartlupus.domain.quantity;

import java.math.BigDecimal;

/**
 * The two figures that tie creatinine's mass to its amount (clinical rules 0.4). They are parameters of a criteria set,
 * because guidelines print rounded pairs (0.5 g/g "= 50 mg/mmol") that another factor would reproduce.
 *
 * @param micromolPerMilligramPerDecilitre µmol/L that make 1 mg/dL, by default 88.4
 * @param molarMass g/mol, by default 113.12
 */
public record CreatinineFactors(BigDecimal micromolPerMilligramPerDecilitre, BigDecimal molarMass) {

    public static final CreatinineFactors DEFAULT =
            new CreatinineFactors(new BigDecimal("88.4"), new BigDecimal("113.12"));
}
