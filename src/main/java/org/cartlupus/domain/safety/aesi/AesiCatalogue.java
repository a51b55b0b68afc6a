package org.cartlupus.domain.safety.aesi;

import static org.cartlupus.domain.safety.aesi.AesiMatch.category;
import static org.cartlupus.domain.safety.aesi.AesiMatch.words;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.GradingSystem;
import org.cartlupus.domain.safety.RuleStanding;
import org.cartlupus.domain.safety.SystemOrganClass;
import org.jspecify.annotations.Nullable;

/**
 * The categories of special interest, as data (clinical rules 7.5). The registry record has no such list: this is a
 * default for the study team to confirm, and each entry says so.
 *
 * @throws IllegalArgumentException if an id occurs twice
 */
public record AesiCatalogue(List<AesiDefinition> definitions) {

    private static final AesiWindow ANY = AesiWindow.ANY_TIME;
    private static final AesiWindow FROM_DAY_0 = AesiWindow.FROM_INFUSION;
    private static final AesiWindow TWO_YEARS = AesiWindow.within(Period.ofMonths(24));

    /** The document's default list. */
    public static final AesiCatalogue DEFAULTS = defaults(30);

    public AesiCatalogue {
        definitions = List.copyOf(definitions);
        long ids = definitions.stream().map(AesiDefinition::id).distinct().count();
        if (ids != definitions.size()) {
            throw new IllegalArgumentException("two categories share an id");
        }
    }

    /** The default list with another day by which a severe cytopenia must have resolved (30, or 90). */
    public static AesiCatalogue defaults(int cytopeniaResolvedByDay) {
        List<AesiDefinition> list = new ArrayList<>();
        list.add(
                of("CRS", "Cytokine release syndrome", GradingSystem.ASTCT_CRS, FROM_DAY_0, words("cytokine release")));
        list.add(of(
                "ICANS",
                "Neurotoxicity",
                GradingSystem.ASTCT_ICANS,
                ANY,
                words("icans", "immune effector cell-associated neurotoxicity", "neurotoxicity")));
        list.add(of(
                "IEC-HS",
                "HLH-like syndrome",
                GradingSystem.IEC_HS,
                ANY,
                words("iec-hs", "hlh", "hemophagocytic", "haemophagocytic", "macrophage activation")));
        list.add(of(
                "ICAHT",
                "Cytopenia, early or late",
                GradingSystem.ICAHT,
                FROM_DAY_0,
                words(
                        "icaht",
                        "neutrophil count decreased",
                        "neutropenia",
                        "platelet count decreased",
                        "thrombocytopenia")));
        list.add(of(
                "PROLONGED-CYTOPENIA",
                "Neutropenia, thrombocytopenia or anaemia of grade 3 or more not resolved by day "
                        + cytopeniaResolvedByDay,
                GradingSystem.CTCAE_V5,
                ANY,
                words(
                                "neutrophil count decreased",
                                "neutropenia",
                                "platelet count decreased",
                                "thrombocytopenia",
                                "anemia",
                                "anaemia")
                        .fromGrade(3)
                        .unresolvedOn(cytopeniaResolvedByDay)));
        list.add(of(
                "INFECTION",
                "Infection of grade 3 or more, opportunistic infection or reactivation",
                GradingSystem.CTCAE_V5,
                TWO_YEARS,
                category(SystemOrganClass.INFECTIONS).fromGrade(3),
                words(
                        "opportunistic",
                        "cytomegalovirus",
                        "cmv",
                        "epstein-barr",
                        "ebv",
                        "hepatitis b",
                        "hbv",
                        "jc virus",
                        "progressive multifocal",
                        "fungal",
                        "fungemia",
                        "aspergill",
                        "candid",
                        "cryptococc",
                        "pneumocystis",
                        "mucor",
                        "tubercul")));
        list.add(of(
                "HYPOGAMMA",
                "Hypogammaglobulinaemia",
                GradingSystem.GENERIC,
                TWO_YEARS,
                words("hypogammaglobulin", "immunoglobulin g decreased", "blood immunoglobulin")));
        list.add(new AesiDefinition(
                "BCELL-APLASIA",
                "B-cell aplasia",
                GradingSystem.NONE,
                ANY,
                List.of(words("b-cell aplasia")),
                false,
                RuleStanding.UNVERIFIED));
        list.add(of(
                "SECONDARY-MALIGNANCY",
                "Secondary malignancy, T-cell malignancy included",
                GradingSystem.CTCAE_V5,
                AesiWindow.within(Period.ofYears(15)),
                category(SystemOrganClass.NEOPLASMS),
                words("secondary malignancy", "lymphoma", "leukemia", "leukaemia", "myelodysplastic", "carcinoma")));
        list.add(of(
                "INFUSION-REACTION",
                "Infusion reaction",
                GradingSystem.CTCAE_V5,
                AesiWindow.within(Period.ofDays(1)),
                words("infusion related reaction", "infusion-related reaction", "infusion reaction")));
        list.add(of(
                "HYPERSENSITIVITY",
                "Hypersensitivity, anaphylaxis included",
                GradingSystem.CTCAE_V5,
                ANY,
                words("anaphyla", "hypersensitivity", "allergic reaction")));
        list.add(of(
                "CARDIAC",
                "Cardiac event",
                GradingSystem.CTCAE_V5,
                ANY,
                category(SystemOrganClass.CARDIAC),
                words("ejection fraction decreased")));
        list.add(of(
                "COAGULOPATHY",
                "Coagulopathy",
                GradingSystem.CTCAE_V5,
                ANY,
                words(
                        "disseminated intravascular",
                        "coagulopathy",
                        "fibrinogen decreased",
                        "inr increased",
                        "thromboplastin time prolonged")));
        list.add(of("TLS", "Tumour lysis syndrome", GradingSystem.CTCAE_V5, ANY, words("tumor lysis", "tumour lysis")));
        list.add(of(
                "LICATS",
                "Local immune effector cell-associated toxicity syndrome",
                GradingSystem.LICATS,
                FROM_DAY_0,
                words("licats", "local immune effector")));
        list.add(of(
                "SLE-FLARE",
                "Flare of lupus",
                GradingSystem.BILAG_2004,
                ANY,
                words("lupus flare", "sle flare", "flare of sle")));
        list.add(of(
                "GONADAL",
                "Gonadal function, fertility, pregnancy",
                GradingSystem.NONE,
                ANY,
                category(SystemOrganClass.PREGNANCY),
                words("ovarian failure", "premature menopause", "azoospermia", "infertility")));
        list.add(of(
                "GROWTH",
                "Growth",
                GradingSystem.NONE,
                ANY,
                words("growth suppression", "growth retardation", "growth failure")));
        list.add(of("DEATH", "Death of any cause", GradingSystem.NONE, ANY, AesiMatch.death()));
        list.add(of(
                "MEDICATION-ERROR",
                "Medication error or product out of specification",
                GradingSystem.NONE,
                ANY,
                words("medication error", "out of specification", "out-of-specification", "overdose")));
        return new AesiCatalogue(list);
    }

    /**
     * To which categories an event belongs. What the site assigned is true; otherwise the category's own matches and
     * window decide, and a missing grade, date or organ class may leave it unknown.
     *
     * @param infusion day 0 of the participant, {@code null} if not infused
     * @param asOf last day that is known about
     * @return the categories that are true or unknown, by id in the order of the list; ids that the site assigned and the
     *     list lacks come last
     */
    public Map<String, Truth> categoriesOf(AdverseEvent event, @Nullable LocalDate infusion, LocalDate asOf) {
        Map<String, Truth> categories = new LinkedHashMap<>();
        for (AesiDefinition definition : definitions) {
            Truth belongs = event.specialInterest().contains(definition.id())
                    ? Truth.TRUE
                    : matches(definition, event, infusion, asOf);
            if (!belongs.isFalse()) {
                categories.put(definition.id(), belongs);
            }
        }
        event.specialInterest().stream().sorted().forEach(assigned -> categories.putIfAbsent(assigned, Truth.TRUE));
        return categories;
    }

    /** Is an event with these {@link #categoriesOf} of special interest in any that is an adverse event by itself? */
    public Truth isOfSpecialInterest(Map<String, Truth> categories) {
        Truth any = Truth.FALSE;
        for (Map.Entry<String, Truth> category : categories.entrySet()) {
            boolean expectedEffect = definitions.stream()
                    .anyMatch(definition -> definition.id().equals(category.getKey()) && !definition.adverseEvent());
            any = expectedEffect ? any : any.or(category.getValue());
        }
        return any;
    }

    private static Truth matches(
            AesiDefinition definition, AdverseEvent event, @Nullable LocalDate infusion, LocalDate asOf) {
        return definition.matches().stream()
                .map(match -> match.fits(event, infusion, asOf))
                .reduce(Truth.FALSE, Truth::or)
                .and(definition.window().contains(event.course().onset(), infusion));
    }

    private static AesiDefinition of(
            String id, String title, GradingSystem grading, AesiWindow window, AesiMatch... matches) {
        return new AesiDefinition(id, title, grading, window, List.of(matches), true, RuleStanding.UNVERIFIED);
    }
}
