package org.cartlupus.demo;

/**
 * How a child's results are written down. Referring laboratories differ, and a server that reads only one of these is of
 * no use; within one child the style never changes.
 *
 * @param creatinine the unit of serum creatinine
 * @param proteinuria the way urine protein is quantified
 * @param complementPerDecilitre C3 and C4 in mg/dL instead of g/L
 * @param pga the scale of the physician's global assessment
 */
public record ReportingStyle(Assay creatinine, Proteinuria proteinuria, boolean complementPerDecilitre, PgaScale pga) {

    /** Ratio in one of three units, or the protein of a 24-hour collection. */
    public enum Proteinuria {
        G_PER_G(Assay.UPCR_G_PER_G),
        MG_PER_G(Assay.UPCR_MG_PER_G),
        MG_PER_MMOL(Assay.UPCR_MG_PER_MMOL),
        COLLECTION_24_HOURS(Assay.PROTEIN_24_HOURS);

        private final Assay assay;

        Proteinuria(Assay assay) {
            this.assay = assay;
        }

        Assay assay() {
            return assay;
        }
    }

    /** Visual analogue scales in use (clinical rules 3). */
    public enum PgaScale {
        THREE(3, 2),
        TEN(10, 1),
        HUNDRED(100, 0);

        private final int maximum;
        private final int decimals;

        PgaScale(int maximum, int decimals) {
            this.maximum = maximum;
            this.decimals = decimals;
        }

        public int maximum() {
            return maximum;
        }

        int decimals() {
            return decimals;
        }
    }
}
