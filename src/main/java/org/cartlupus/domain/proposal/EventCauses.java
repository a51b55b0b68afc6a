package org.cartlupus.domain.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.sledai.Exclusion;
import org.cartlupus.domain.activity.sledai.ExclusionCause;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.Causality;
import org.cartlupus.domain.safety.SystemOrganClass;

/**
 * Which adverse events explain a finding without lupus (clinical rules 1.1; traps 32 to 34): cytokine release syndrome,
 * neurotoxicity, haematotoxicity, infection, urinary stones.
 *
 * <p>An infection or a stone is another cause by itself. A toxicity is one if it was judged probably or certainly due to
 * the product or the lymphodepletion; while that judgement is open, it may be one. A cytopenia judged due to neither is
 * what lupus does, and no other cause.
 */
final class EventCauses {

    private static final List<String> CRS = List.of("cytokine release", "细胞因子释放");
    private static final List<String> ICANS =
            List.of("icans", "neurotoxicity", "immune effector cell-associated neuro", "神经毒性");
    private static final List<String> ICAHT = List.of(
            "icaht",
            "immune effector cell-associated hematotoxicity",
            "immune effector cell-associated haematotoxicity",
            "血液毒性");
    private static final List<String> FEW_PLATELETS =
            List.of("platelet count decreased", "thrombocytopenia", "thrombopenia", "血小板减少");
    private static final List<String> FEW_LEUKOCYTES = List.of(
            "white blood cell decreased",
            "leukopenia",
            "leucopenia",
            "neutrophil count decreased",
            "neutropenia",
            "lymphocyte count decreased",
            "lymphopenia",
            "白细胞减少",
            "中性粒细胞减少",
            "淋巴细胞减少");
    private static final List<String> FEW_CELLS =
            List.of("pancytopenia", "bone marrow hypocellular", "bone marrow failure", "全血细胞减少");
    private static final List<String> INFECTION = List.of(
            "infection",
            "sepsis",
            "septic shock",
            "bacteremia",
            "bacteraemia",
            "viremia",
            "viraemia",
            "fungemia",
            "fungaemia",
            "pneumonia",
            "cytomegalovirus",
            "epstein-barr",
            "candid",
            "aspergill",
            "pneumocyst",
            "fungal",
            "herpes",
            "zoster",
            "varicella",
            "tubercul",
            "influenza",
            "covid",
            "感染",
            "肺炎",
            "脓毒");
    private static final List<String> URINARY_INFECTION = List.of(
            "urinary tract infection",
            "kidney infection",
            "bladder infection",
            "urethral infection",
            "pyelonephritis",
            "cystitis",
            "urosepsis",
            "尿路感染",
            "泌尿道感染",
            "泌尿系感染",
            "肾盂肾炎",
            "膀胱炎");
    /** Sites that leave the urine as it is. An infection of none of them may be, or have reached, the urinary tract. */
    private static final List<String> ELSEWHERE = List.of(
            "respiratory",
            "lung",
            "pneumonia",
            "bronch",
            "sinus",
            "pharyng",
            "rhinit",
            "otitis",
            "conjunctiv",
            "skin",
            "soft tissue",
            "mucosal",
            "gum infection",
            "tooth",
            "herpes",
            "zoster",
            "influenza",
            "covid",
            "肺",
            "呼吸道",
            "皮肤");

    /** Inflamed or bleeding for another reason, such as cyclophosphamide; nobody coded which. */
    private static final List<String> OTHER_CYSTITIS =
            List.of("cystitis noninfective", "hemorrhagic cystitis", "haemorrhagic cystitis", "出血性膀胱炎");

    private static final List<String> STONE = List.of(
            "renal calculi", "kidney stone", "nephrolithiasis", "urolithiasis", "ureteral stone", "肾结石", "尿路结石");

    private static final Set<SledaiItem> CELLS_IN_URINE = Set.of(SledaiItem.HAEMATURIA, SledaiItem.PYURIA);
    private static final Set<SledaiItem> COUNTS = Set.of(SledaiItem.THROMBOCYTOPENIA, SledaiItem.LEUKOPENIA);

    private final AdverseEvent event;
    private final String term;

    private EventCauses(AdverseEvent event) {
        this.event = event;
        this.term = event.term().normalized();
    }

    /** What the event excludes, on the days on which it lasted or may have lasted; nothing for most events. */
    static List<Exclusion> of(AdverseEvent event) {
        EventCauses causes = new EventCauses(event);
        EventSpans spans = EventSpans.of(event.course());
        return causes.claims()
                .flatMap(claim -> spans.exclusions(claim))
                .map(exclusion -> exclusion.recordedIn(event.evidence()))
                .toList();
    }

    /** What an event says of a day on which it certainly lasted. */
    record Claim(ExclusionCause cause, Exclusion.Standing standing, Set<SledaiItem> items) {}

    private Stream<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        if (isA("CRS", CRS)) {
            claims.add(whole(ExclusionCause.CRS, ofToxicity()));
        }
        if (isA("ICANS", ICANS)) {
            claims.add(whole(ExclusionCause.ICANS, ofToxicity()));
        }
        addCytopenias(claims);
        addInfections(claims);
        if (says(STONE)) {
            claims.add(whole(ExclusionCause.URINARY_STONE, Exclusion.Standing.DOCUMENTED));
        }
        return claims.stream();
    }

    private void addCytopenias(List<Claim> claims) {
        if (isA("ICAHT", ICAHT)) {
            claims.add(whole(ExclusionCause.ICAHT, ofToxicity()));
            return;
        }
        boolean everyLine = says(FEW_CELLS) || event.specialInterest().contains("PROLONGED-CYTOPENIA");
        boolean platelets = everyLine || says(FEW_PLATELETS);
        boolean leukocytes = everyLine || says(FEW_LEUKOCYTES);
        if (!platelets && !leukocytes || isJudgedDueToNeither()) {
            return;
        }
        for (SledaiItem item : COUNTS) {
            boolean named = item == SledaiItem.THROMBOCYTOPENIA ? platelets : leukocytes;
            // What lowered one line may have lowered the other.
            claims.add(
                    new Claim(ExclusionCause.ICAHT, named ? ofToxicity() : Exclusion.Standing.POSSIBLE, Set.of(item)));
        }
    }

    private void addInfections(List<Claim> claims) {
        if (says(OTHER_CYSTITIS)) {
            claims.add(new Claim(ExclusionCause.URINARY_INFECTION, Exclusion.Standing.POSSIBLE, CELLS_IN_URINE));
            return;
        }
        if (says(URINARY_INFECTION) || term.equals("uti")) {
            claims.add(whole(ExclusionCause.URINARY_INFECTION, Exclusion.Standing.DOCUMENTED));
            return;
        }
        boolean infection = isA("INFECTION", INFECTION)
                || event.term()
                        .organClass()
                        .filter(SystemOrganClass.INFECTIONS::equals)
                        .isPresent();
        if (infection) {
            claims.add(whole(ExclusionCause.INFECTION, Exclusion.Standing.DOCUMENTED));
            if (!says(ELSEWHERE)) {
                claims.add(new Claim(ExclusionCause.URINARY_INFECTION, Exclusion.Standing.POSSIBLE, CELLS_IN_URINE));
            }
        } else if (term.contains("febrile neutropenia")) {
            claims.add(new Claim(ExclusionCause.INFECTION, Exclusion.Standing.POSSIBLE, Set.of(SledaiItem.FEVER)));
        }
    }

    private static Claim whole(ExclusionCause cause, Exclusion.Standing standing) {
        return new Claim(cause, standing, cause.items());
    }

    /** The site's category of special interest, or the words of the term. */
    private boolean isA(String category, List<String> words) {
        return event.specialInterest().contains(category) || says(words);
    }

    private boolean says(List<String> words) {
        return words.stream().anyMatch(term::contains);
    }

    private Exclusion.Standing ofToxicity() {
        boolean judged = judgements().anyMatch(judgement -> judgement.compareTo(Causality.PROBABLE) >= 0);
        return judged ? Exclusion.Standing.DOCUMENTED : Exclusion.Standing.POSSIBLE;
    }

    private boolean isJudgedDueToNeither() {
        return event.toProduct() != null
                && event.toLymphodepletion() != null
                && judgements().allMatch(judgement -> judgement.compareTo(Causality.UNLIKELY) <= 0);
    }

    private Stream<Causality> judgements() {
        return Stream.of(event.toProduct(), event.toLymphodepletion()).filter(Objects::nonNull);
    }
}
