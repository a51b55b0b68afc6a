package org.cartlupus.domain.renal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Optional;
import org.cartlupus.domain.subject.Sex;
import org.jspecify.annotations.Nullable;

/**
 * The equations that estimate the glomerular filtration rate, in mL/min/1.73 m² (clinical rules 6.1).
 *
 * <p>Powers are the only place where binary floating point is used: {@link StrictMath#pow} is reproducible and its error
 * (about 1e-16 of the value) lies ten orders of magnitude below the sixth decimal at which results are compared.
 */
public enum EgfrFormula {
    /** CKiD U25 from creatinine: one formula from age 1 to 25, so that no child changes formula in mid-trial. */
    CKID_U25_CREATININE("ckid-u25-creatinine", "CKiD U25 (creatinine)", "2021", 1, 25) {
        @Override
        Optional<BigDecimal> compute(Inputs in) {
            return in.perCreatinine(creatinineConstant(in), in.heightMetres());
        }
    },
    CKID_U25_CYSTATIN_C("ckid-u25-cystatin-c", "CKiD U25 (cystatin C)", "2021", 1, 25) {
        @Override
        Optional<BigDecimal> compute(Inputs in) {
            BigDecimal cystatin = in.cystatinC();
            return cystatin == null ? Optional.empty() : cystatinConstant(in).map(k -> k.divide(cystatin, PRECISION));
        }
    },
    /** Mean of the two CKiD U25 estimates. */
    CKID_U25_AVERAGE("ckid-u25-average", "CKiD U25 (mean of creatinine and cystatin C)", "2021", 1, 25) {
        @Override
        Optional<BigDecimal> compute(Inputs in) {
            return CKID_U25_CREATININE.compute(in).flatMap(one -> CKID_U25_CYSTATIN_C
                    .compute(in)
                    .map(other -> one.add(other).divide(BigDecimal.valueOf(2), PRECISION)));
        }
    },
    BEDSIDE_SCHWARTZ_2009("bedside-schwartz-2009", "bedside Schwartz 2009", "2009", 1, 25) {
        @Override
        Optional<BigDecimal> compute(Inputs in) {
            return in.perCreatinine(Optional.of(SCHWARTZ_K), in.heightCm());
        }

        @Override
        boolean needsSex() {
            return false;
        }

        @Override
        boolean isShownAt(BigDecimal age) {
            return appliesAt(age) && age.compareTo(BigDecimal.valueOf(ADULT)) < 0;
        }
    },
    /** For adults; a child's result is undefined, not approximate. */
    CKD_EPI_2021_CREATININE("ckd-epi-2021-cr", "CKD-EPI 2021 (creatinine)", "2021", 18, 120) {
        @Override
        Optional<BigDecimal> compute(Inputs in) {
            BigDecimal creatinine = in.creatinine();
            if (creatinine == null || in.sex() == Sex.UNKNOWN) {
                return Optional.empty();
            }
            boolean female = in.sex() == Sex.FEMALE;
            double ratio = creatinine.doubleValue() / (female ? 0.7 : 0.9);
            double estimate = 142
                    * StrictMath.pow(Math.min(ratio, 1), female ? -0.241 : -0.302)
                    * StrictMath.pow(Math.max(ratio, 1), -1.200)
                    * StrictMath.pow(0.9938, in.age().doubleValue())
                    * (female ? 1.012 : 1);
            return Optional.of(BigDecimal.valueOf(estimate));
        }

        @Override
        public boolean needsHeight() {
            return false;
        }
    },
    CKD_EPI_2021_CREATININE_CYSTATIN_C(
            "ckd-epi-2021-cr-cys", "CKD-EPI 2021 (creatinine and cystatin C)", "2021", 18, 120) {
        @Override
        Optional<BigDecimal> compute(Inputs in) {
            BigDecimal creatinine = in.creatinine();
            BigDecimal cystatin = in.cystatinC();
            if (creatinine == null || cystatin == null || in.sex() == Sex.UNKNOWN) {
                return Optional.empty();
            }
            boolean female = in.sex() == Sex.FEMALE;
            double creatinineRatio = creatinine.doubleValue() / (female ? 0.7 : 0.9);
            double cystatinRatio = cystatin.doubleValue() / 0.8;
            double estimate = 135
                    * StrictMath.pow(Math.min(creatinineRatio, 1), female ? -0.219 : -0.144)
                    * StrictMath.pow(Math.max(creatinineRatio, 1), -0.544)
                    * StrictMath.pow(Math.min(cystatinRatio, 1), -0.323)
                    * StrictMath.pow(Math.max(cystatinRatio, 1), -0.778)
                    * StrictMath.pow(0.9961, in.age().doubleValue())
                    * (female ? 0.963 : 1);
            return Optional.of(BigDecimal.valueOf(estimate));
        }

        @Override
        public boolean needsHeight() {
            return false;
        }
    };

    /**
     * What the equations read.
     *
     * @param age years, as whole days divided by 365.25
     * @param heightCm {@code null} if unknown
     * @param creatinine serum creatinine in mg/dL, {@code null} if unknown
     * @param cystatinC in mg/L, {@code null} if unknown
     */
    public record Inputs(
            Sex sex,
            BigDecimal age,
            @Nullable BigDecimal heightCm,
            @Nullable BigDecimal creatinine,
            @Nullable BigDecimal cystatinC) {

        @Nullable
        BigDecimal heightMetres() {
            return heightCm == null ? null : heightCm.movePointLeft(2);
        }

        Optional<BigDecimal> perCreatinine(Optional<BigDecimal> k, @Nullable BigDecimal height) {
            BigDecimal divisor = creatinine;
            return height == null || divisor == null
                    ? Optional.empty()
                    : k.map(constant -> constant.multiply(height).divide(divisor, PRECISION));
        }
    }

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final BigDecimal SCHWARTZ_K = new BigDecimal("0.413");
    private static final int ADULT = 18;

    private final String code;
    private final String title;
    private final String version;
    private final BigDecimal fromAge;
    private final BigDecimal toAge;

    EgfrFormula(String code, String title, String version, int fromAge, int toAge) {
        this.code = code;
        this.title = title;
        this.version = version;
        this.fromAge = BigDecimal.valueOf(fromAge);
        this.toAge = BigDecimal.valueOf(toAge);
    }

    /** Name in a criteria set. */
    public String code() {
        return code;
    }

    /** Name in a sentence. */
    public String title() {
        return title;
    }

    /** Year in which the equation was published as it is computed here. */
    public String version() {
        return version;
    }

    public static Optional<EgfrFormula> ofCode(String code) {
        return Arrays.stream(values())
                .filter(formula -> formula.code.equals(code))
                .findFirst();
    }

    /** Is the equation made for this age? Outside, it answers nothing. */
    public boolean appliesAt(BigDecimal age) {
        return age.compareTo(fromAge) >= 0 && age.compareTo(toAge) <= 0;
    }

    /**
     * The estimate at full precision.
     *
     * @return empty if an input is missing or the age lies outside the equation's range
     */
    public Optional<BigDecimal> estimate(Inputs inputs) {
        return appliesAt(inputs.age()) ? compute(inputs) : Optional.empty();
    }

    /**
     * Is it worth showing beside the formula that decides? Bedside Schwartz is for children; a criteria set that decides
     * by it keeps it past the 18th birthday, because no one changes formula in mid-trial.
     */
    boolean isShownAt(BigDecimal age) {
        return appliesAt(age);
    }

    abstract Optional<BigDecimal> compute(Inputs inputs);

    public boolean needsHeight() {
        return this != CKID_U25_CYSTATIN_C;
    }

    boolean needsSex() {
        return true;
    }

    boolean needsCreatinine() {
        return this != CKID_U25_CYSTATIN_C;
    }

    public boolean needsCystatinC() {
        return this == CKID_U25_CYSTATIN_C || this == CKID_U25_AVERAGE || this == CKD_EPI_2021_CREATININE_CYSTATIN_C;
    }

    private static Optional<BigDecimal> creatinineConstant(Inputs in) {
        return switch (in.sex()) {
            case MALE -> Optional.of(constant(in.age(), "39.0", 1.008, 1.045, 12, "50.8"));
            case FEMALE -> Optional.of(constant(in.age(), "36.1", 1.008, 1.023, 12, "41.4"));
            case UNKNOWN -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> cystatinConstant(Inputs in) {
        return switch (in.sex()) {
            case MALE -> Optional.of(constant(in.age(), "87.2", 1.011, 0.960, 15, "77.1"));
            case FEMALE -> Optional.of(constant(in.age(), "79.9", 1.004, 0.974, 12, "68.3"));
            case UNKNOWN -> Optional.empty();
        };
    }

    /** The constant k of CKiD U25: one power below the pivot age, another up to 18, then fixed. */
    private static BigDecimal constant(
            BigDecimal age, String atPivot, double younger, double older, int pivot, String adult) {
        if (age.compareTo(BigDecimal.valueOf(ADULT)) >= 0) {
            return new BigDecimal(adult);
        }
        boolean young = age.compareTo(BigDecimal.valueOf(pivot)) < 0;
        double power = StrictMath.pow(young ? younger : older, age.doubleValue() - pivot);
        return new BigDecimal(atPivot).multiply(BigDecimal.valueOf(power));
    }
}
