package org.cartlupus.domain.activity.bilag;

import static org.cartlupus.domain.activity.BilagSystem.CARDIORESPIRATORY;
import static org.cartlupus.domain.activity.BilagSystem.CONSTITUTIONAL;
import static org.cartlupus.domain.activity.BilagSystem.GASTROINTESTINAL;
import static org.cartlupus.domain.activity.BilagSystem.HAEMATOLOGICAL;
import static org.cartlupus.domain.activity.BilagSystem.MUCOCUTANEOUS;
import static org.cartlupus.domain.activity.BilagSystem.MUSCULOSKELETAL;
import static org.cartlupus.domain.activity.BilagSystem.NEUROPSYCHIATRIC;
import static org.cartlupus.domain.activity.BilagSystem.OPHTHALMIC;
import static org.cartlupus.domain.activity.BilagSystem.RENAL;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.cartlupus.domain.activity.BilagSystem;

/**
 * The 97 items of the form, in names of our own, each with its system, the way it is answered and the list that says how
 * much an active one weighs (clinical rules 2.4–2.6).
 *
 * <p><strong>Unverified:</strong> the lists were never compared with the licensed index. The order of the eye items from
 * the posterior uveitis on is not certain, so those carry no number: identify items by name.
 */
public enum BilagItem {
    /** More than 37.5 °C. */
    PYREXIA(1, CONSTITUTIONAL, Weight.OWN_RULE),
    /** More than 5 %, without intention. */
    WEIGHT_LOSS(2, CONSTITUTIONAL, Weight.OWN_RULE),
    /** Nodes of more than 1 cm, or a large spleen. */
    LYMPHADENOPATHY_OR_SPLENOMEGALY(3, CONSTITUTIONAL, Weight.OWN_RULE),
    ANOREXIA(4, CONSTITUTIONAL, Weight.OWN_RULE),

    /** More than 18 % of the body surface. */
    SKIN_ERUPTION_SEVERE(5, MUCOCUTANEOUS, Weight.A),
    SKIN_ERUPTION_MILD(6, MUCOCUTANEOUS, Weight.B),
    ANGIO_OEDEMA_SEVERE(7, MUCOCUTANEOUS, Weight.A),
    ANGIO_OEDEMA_MILD(8, MUCOCUTANEOUS, Weight.C),
    MUCOSAL_ULCERS_SEVERE(9, MUCOCUTANEOUS, Weight.A),
    MUCOSAL_ULCERS_MILD(10, MUCOCUTANEOUS, Weight.C),
    PANNICULITIS_OR_BULLAE_SEVERE(11, MUCOCUTANEOUS, Weight.A),
    PANNICULITIS_OR_BULLAE_MILD(12, MUCOCUTANEOUS, Weight.B),
    CUTANEOUS_VASCULITIS_OR_THROMBOSIS(13, MUCOCUTANEOUS, Weight.A),
    DIGITAL_INFARCTS_OR_NODULAR_VASCULITIS(14, MUCOCUTANEOUS, Weight.B),
    ALOPECIA_SEVERE(15, MUCOCUTANEOUS, Weight.B),
    ALOPECIA_MILD(16, MUCOCUTANEOUS, Weight.C),
    PERIUNGUAL_ERYTHEMA_OR_CHILBLAINS(17, MUCOCUTANEOUS, Weight.C),
    SPLINTER_HAEMORRHAGES(18, MUCOCUTANEOUS, Weight.C),

    ASEPTIC_MENINGITIS(19, NEUROPSYCHIATRIC, Weight.A),
    CEREBRAL_VASCULITIS(20, NEUROPSYCHIATRIC, Weight.A),
    DEMYELINATION(21, NEUROPSYCHIATRIC, Weight.A),
    MYELOPATHY(22, NEUROPSYCHIATRIC, Weight.A),
    ACUTE_CONFUSION(23, NEUROPSYCHIATRIC, Weight.A),
    PSYCHOSIS(24, NEUROPSYCHIATRIC, Weight.A),
    ACUTE_DEMYELINATING_POLYRADICULONEUROPATHY(25, NEUROPSYCHIATRIC, Weight.A),
    MONONEUROPATHY(26, NEUROPSYCHIATRIC, Weight.A),
    CRANIAL_NEUROPATHY(27, NEUROPSYCHIATRIC, Weight.A),
    PLEXOPATHY(28, NEUROPSYCHIATRIC, Weight.A),
    POLYNEUROPATHY(29, NEUROPSYCHIATRIC, Weight.A),
    SEIZURES(30, NEUROPSYCHIATRIC, Weight.B),
    STATUS_EPILEPTICUS(31, NEUROPSYCHIATRIC, Weight.A),
    /** Not due to vasculitis. */
    CEREBROVASCULAR_DISEASE(32, NEUROPSYCHIATRIC, Weight.B),
    COGNITIVE_DYSFUNCTION(33, NEUROPSYCHIATRIC, Weight.B),
    MOVEMENT_DISORDER(34, NEUROPSYCHIATRIC, Weight.B),
    AUTONOMIC_DISORDER(35, NEUROPSYCHIATRIC, Weight.B),
    CEREBELLAR_ATAXIA(36, NEUROPSYCHIATRIC, Weight.A),
    LUPUS_HEADACHE(37, NEUROPSYCHIATRIC, Weight.B),
    INTRACRANIAL_HYPERTENSION_HEADACHE(38, NEUROPSYCHIATRIC, Weight.B),

    MYOSITIS_SEVERE(39, MUSCULOSKELETAL, Weight.A),
    MYOSITIS_MILD(40, MUSCULOSKELETAL, Weight.B),
    ARTHRITIS_SEVERE(41, MUSCULOSKELETAL, Weight.A),
    /** Or inflamed tendons or their sheaths. */
    ARTHRITIS_MODERATE(42, MUSCULOSKELETAL, Weight.B),
    /** Or pain of joints or muscles. */
    ARTHRITIS_MILD(43, MUSCULOSKELETAL, Weight.C),

    MYOCARDITIS_MILD(44, CARDIORESPIRATORY, Weight.B),
    /** Myocarditis or endocarditis. */
    CARDITIS_WITH_HEART_FAILURE(45, CARDIORESPIRATORY, Weight.A),
    ARRHYTHMIA(46, CARDIORESPIRATORY, Weight.A),
    NEW_VALVE_DYSFUNCTION(47, CARDIORESPIRATORY, Weight.A),
    PLEURISY_OR_PERICARDITIS(48, CARDIORESPIRATORY, Weight.B),
    TAMPONADE(49, CARDIORESPIRATORY, Weight.A),
    PLEURAL_EFFUSION_WITH_DYSPNOEA(50, CARDIORESPIRATORY, Weight.A),
    PULMONARY_HAEMORRHAGE_OR_VASCULITIS(51, CARDIORESPIRATORY, Weight.A),
    INTERSTITIAL_PNEUMONITIS(52, CARDIORESPIRATORY, Weight.A),
    SHRINKING_LUNG(53, CARDIORESPIRATORY, Weight.A),
    AORTITIS(54, CARDIORESPIRATORY, Weight.A),
    CORONARY_VASCULITIS(55, CARDIORESPIRATORY, Weight.A),

    PERITONITIS(56, GASTROINTESTINAL, Weight.A),
    ABDOMINAL_SEROSITIS_OR_ASCITES(57, GASTROINTESTINAL, Weight.B),
    ENTERITIS_OR_COLITIS(58, GASTROINTESTINAL, Weight.A),
    MALABSORPTION(59, GASTROINTESTINAL, Weight.B),
    PROTEIN_LOSING_ENTEROPATHY(60, GASTROINTESTINAL, Weight.B),
    PSEUDO_OBSTRUCTION(61, GASTROINTESTINAL, Weight.A),
    HEPATITIS(62, GASTROINTESTINAL, Weight.B),
    ACUTE_CHOLECYSTITIS(63, GASTROINTESTINAL, Weight.A),
    ACUTE_PANCREATITIS(64, GASTROINTESTINAL, Weight.A),

    /** Or myositis of the eye muscles, or a protruding eye. */
    ORBITAL_INFLAMMATION(65, OPHTHALMIC, Weight.A),
    KERATITIS_SEVERE(66, OPHTHALMIC, Weight.A),
    KERATITIS_MILD(67, OPHTHALMIC, Weight.B),
    ANTERIOR_UVEITIS(68, OPHTHALMIC, Weight.B),
    /** Posterior uveitis or vasculitis of the retina. */
    POSTERIOR_UVEITIS_SEVERE(OPHTHALMIC, Weight.A),
    POSTERIOR_UVEITIS_MILD(OPHTHALMIC, Weight.B),
    EPISCLERITIS(OPHTHALMIC, Weight.C),
    SCLERITIS_SEVERE(OPHTHALMIC, Weight.A),
    SCLERITIS_MILD(OPHTHALMIC, Weight.B),
    RETINAL_OR_CHOROIDAL_OCCLUSION(OPHTHALMIC, Weight.A),
    ISOLATED_COTTON_WOOL_SPOTS(OPHTHALMIC, Weight.C),
    OPTIC_NEURITIS(OPHTHALMIC, Weight.A),
    ANTERIOR_ISCHAEMIC_OPTIC_NEUROPATHY(OPHTHALMIC, Weight.A),

    /** In mmHg. */
    SYSTOLIC_PRESSURE(78, RENAL, Answer.MEASURED),
    /** In mmHg. */
    DIASTOLIC_PRESSURE(79, RENAL, Answer.MEASURED),
    /** With changes of the retina. */
    ACCELERATED_HYPERTENSION(80, RENAL, Answer.YES_NO),
    DIPSTICK_PROTEIN(81, RENAL, Answer.MEASURED),
    /** In mg/mmol. */
    ALBUMIN_CREATININE_RATIO(82, RENAL, Answer.MEASURED),
    /** In mg/mmol. */
    PROTEIN_CREATININE_RATIO(83, RENAL, Answer.MEASURED),
    /** In g per 24 hours. */
    PROTEIN_PER_DAY(84, RENAL, Answer.MEASURED),
    NEPHROTIC_SYNDROME(85, RENAL, Answer.YES_NO),
    /** In serum, µmol/L. */
    CREATININE(86, RENAL, Answer.MEASURED),
    /** In mL/min/1.73 m². */
    FILTRATION_RATE(87, RENAL, Answer.MEASURED),
    ACTIVE_URINARY_SEDIMENT(88, RENAL, Answer.YES_NO),
    /** In a biopsy of the last three months that was not yet counted. */
    ACTIVE_NEPHRITIS(89, RENAL, Answer.YES_NO),

    /** In g/dL. */
    HAEMOGLOBIN(90, HAEMATOLOGICAL, Answer.MEASURED),
    /** In 10⁹/L. */
    WHITE_CELLS(91, HAEMATOLOGICAL, Answer.MEASURED),
    /** In 10⁹/L. */
    NEUTROPHILS(92, HAEMATOLOGICAL, Answer.MEASURED),
    /** In 10⁹/L. */
    LYMPHOCYTES(93, HAEMATOLOGICAL, Answer.MEASURED),
    /** In 10⁹/L. */
    PLATELETS(94, HAEMATOLOGICAL, Answer.MEASURED),
    THROMBOTIC_THROMBOCYTOPENIC_PURPURA(95, HAEMATOLOGICAL, Weight.A),
    /** Haemolysis with a positive Coombs test. */
    ACTIVE_HAEMOLYSIS(96, HAEMATOLOGICAL, Answer.YES_NO),
    /** A positive Coombs test without haemolysis. */
    ISOLATED_COOMBS(97, HAEMATOLOGICAL, Answer.YES_NO);

    /** What the form asks of an item. */
    public enum Answer {
        /** {@link ItemScore}. */
        SCORE,
        YES_NO,
        /** A value of the laboratory or of the vital signs. */
        MEASURED
    }

    /** The list an item belongs to, by the grade that it brings while active. */
    public enum Weight {
        /** Active: grade A; improving: B. */
        A,
        /** Active: grade B; improving: C. */
        B,
        /** Active or improving: grade C. */
        C,
        /** Counted together with others by a rule of its system: constitutional, renal and most blood items. */
        OWN_RULE
    }

    private static final int NUMBER_UNCERTAIN = 0;

    private final int formNumber;
    private final BilagSystem system;
    private final Answer answer;
    private final Weight weight;

    BilagItem(BilagSystem system, Weight weight) {
        this(NUMBER_UNCERTAIN, system, Answer.SCORE, weight);
    }

    BilagItem(int formNumber, BilagSystem system, Weight weight) {
        this(formNumber, system, Answer.SCORE, weight);
    }

    BilagItem(int formNumber, BilagSystem system, Answer answer) {
        this(formNumber, system, answer, Weight.OWN_RULE);
    }

    BilagItem(int formNumber, BilagSystem system, Answer answer, Weight weight) {
        this.formNumber = formNumber;
        this.system = system;
        this.answer = answer;
        this.weight = weight;
    }

    /** Kebab-case name, for example {@code skin-eruption-severe}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Number on the form; empty for the eye items whose place on it is not certain. */
    public OptionalInt formNumber() {
        return formNumber == NUMBER_UNCERTAIN ? OptionalInt.empty() : OptionalInt.of(formNumber);
    }

    public BilagSystem system() {
        return system;
    }

    public Answer answer() {
        return answer;
    }

    public Weight weight() {
        return weight;
    }

    /** The items of one system in the order of the form. */
    public static List<BilagItem> of(BilagSystem system) {
        return Arrays.stream(values()).filter(item -> item.system == system).toList();
    }

    /** The item with exactly this code; empty if there is none. */
    public static Optional<BilagItem> ofCode(String code) {
        return Arrays.stream(values()).filter(item -> item.code().equals(code)).findFirst();
    }
}
