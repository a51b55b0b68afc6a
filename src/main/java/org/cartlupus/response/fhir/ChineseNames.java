package org.cartlupus.response.fhir;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Chinese names of what warnings speak of. */
final class ChineseNames {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("Renal response", "肾脏应答"),
            Map.entry("LLDAS", "狼疮低疾病活动状态（LLDAS）"),
            Map.entry("DORIS remission", "DORIS 缓解"),
            Map.entry("DORIS remission off treatment", "停药 DORIS 缓解"),
            Map.entry("month 3", "第3个月"),
            Map.entry("month 6", "第6个月"),
            Map.entry("month 12", "第12个月"),
            Map.entry("month 24", "第24个月"),
            Map.entry("withdrawal", "退出访视"),
            Map.entry("upcr-baseline", "基线尿蛋白"),
            Map.entry("upcr-visit", "访视尿蛋白"),
            Map.entry("egfr-baseline", "基线 eGFR（肌酐、身高等）"),
            Map.entry("egfr-visit", "访视 eGFR（肌酐、身高等）"),
            Map.entry("crr-with-inactive-sediment", "尿沉渣"),
            Map.entry("sledai-baseline", "基线 SLEDAI-2K"),
            Map.entry("sledai-visit", "访视 SLEDAI-2K"),
            Map.entry("clinical-sledai", "访视 SLEDAI-2K"),
            Map.entry("bilag-met", "BILAG-2004"),
            Map.entry("bilag-improved", "BILAG-2004"),
            Map.entry("no-haemolysis-or-gi-activity", "BILAG-2004（血液、胃肠道）"),
            Map.entry("no-new-activity", "前一次 SLEDAI-2K"),
            Map.entry("pga-change", "PGA"),
            Map.entry("pga-visit", "访视 PGA"),
            Map.entry("steroid-dose", "每日激素剂量（泼尼松当量）"),
            Map.entry("present", "有"),
            Map.entry("absent", "无"),
            Map.entry("urinary-casts", "管型尿"),
            Map.entry("haematuria", "血尿"),
            Map.entry("proteinuria", "蛋白尿"),
            Map.entry("pyuria", "脓尿"),
            Map.entry("low-complement", "低补体"),
            Map.entry("anti-ds-dna", "抗双链DNA抗体升高"),
            Map.entry("fever", "发热"),
            Map.entry("thrombocytopenia", "血小板减少"),
            Map.entry("leukopenia", "白细胞减少"),
            Map.entry("constitutional", "全身症状"),
            Map.entry("renal", "肾脏"),
            Map.entry("haematological", "血液系统"),
            Map.entry("mucocutaneous", "皮肤黏膜"),
            Map.entry("neuropsychiatric", "神经精神"),
            Map.entry("musculoskeletal", "肌肉骨骼"),
            Map.entry("cardiorespiratory", "心肺"),
            Map.entry("gastrointestinal", "胃肠道"),
            Map.entry("ophthalmic", "眼部"),
            Map.entry("treatment-allowed", "用药的 ATC 编码与原因"));

    private ChineseNames() {}

    /** @return the name as it came where there is no Chinese one, as for SRI-4 */
    static String of(String name) {
        return NAMES.getOrDefault(name, name);
    }

    /** @param names separated by spaces */
    static String ofAll(String names) {
        return Arrays.stream(names.split(" ")).map(ChineseNames::of).collect(Collectors.joining("、"));
    }
}
