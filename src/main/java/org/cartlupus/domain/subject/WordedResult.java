package org.cartlupus.domain.subject;

import org.cartlupus.domain.activity.finding.Finding;

/**
 * A result that was reported in words, as a range or as a code, and could be read with certainty. It bears on proposed
 * items alone: end points are judged by numbers with units.
 *
 * @param text as reported, for example {@code 5-10}
 * @param finding what it says
 */
public record WordedResult(Test test, String text, Finding finding) {

    /** What was examined. */
    public enum Test {
        RED_CELLS_PER_FIELD("red cells in urine"),
        WHITE_CELLS_PER_FIELD("white cells in urine"),
        RED_CELLS_PER_MICROLITRE("red cells in urine"),
        WHITE_CELLS_PER_MICROLITRE("white cells in urine"),
        RED_CELL_CASTS("red-cell casts"),
        HAEM_GRANULAR_CASTS("haem-granular casts"),
        GRANULAR_CASTS("granular casts"),
        WHITE_CELL_CASTS("white-cell casts"),
        DIPSTICK_PROTEIN("dipstick protein"),
        ANTI_DS_DNA("anti-dsDNA"),
        COOMBS("Coombs test");

        private final String title;

        Test(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
