package org.cartlupus.visitstatus.fhir;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cartlupus.domain.visitstatus.Effect;
import org.cartlupus.domain.visitstatus.InputState;
import org.cartlupus.domain.visitstatus.InputStatus;
import org.cartlupus.domain.visitstatus.RequiredInput;
import org.cartlupus.domain.visitstatus.VisitStatus;

/** The status of a visit as people at the bedside read it, in English and in Chinese. */
final class VisitSentence {

    private record Words(String english, String chinese) {}

    private static final Map<RequiredInput, Words> INPUTS = new EnumMap<>(Map.ofEntries(
            Map.entry(RequiredInput.PROTEINURIA_BASELINE, new Words("proteinuria at baseline", "基线尿蛋白")),
            Map.entry(RequiredInput.PROTEINURIA_VISIT, new Words("proteinuria at the visit", "访视尿蛋白")),
            Map.entry(RequiredInput.KIDNEY_FUNCTION_BASELINE, new Words("kidney function at baseline", "基线肾功能")),
            Map.entry(RequiredInput.KIDNEY_FUNCTION_VISIT, new Words("kidney function at the visit", "访视肾功能")),
            Map.entry(RequiredInput.SEDIMENT_VISIT, new Words("urine sediment at the visit", "访视尿沉渣")),
            Map.entry(RequiredInput.SLEDAI_BASELINE, new Words("SLEDAI-2K at baseline", "基线 SLEDAI-2K")),
            Map.entry(RequiredInput.SLEDAI_VISIT, new Words("SLEDAI-2K at the visit", "访视 SLEDAI-2K")),
            Map.entry(RequiredInput.BILAG_BASELINE, new Words("BILAG-2004 at baseline", "基线 BILAG-2004")),
            Map.entry(RequiredInput.BILAG_VISIT, new Words("BILAG-2004 at the visit", "访视 BILAG-2004")),
            Map.entry(RequiredInput.PGA_BASELINE, new Words("PGA at baseline", "基线 PGA")),
            Map.entry(RequiredInput.PGA_VISIT, new Words("PGA at the visit", "访视 PGA"))));

    private static final Map<InputState, Words> STATES = new EnumMap<>(Map.of(
            InputState.PRESENT, new Words("present", "已有"),
            InputState.PARTIAL, new Words("incomplete", "部分缺失"),
            InputState.MISSING, new Words("missing", "缺失"),
            InputState.OUT_OF_WINDOW, new Words("only from a day that does not count", "仅有超出规定日期的结果")));

    private static final Map<Effect, Words> EFFECTS = new EnumMap<>(Map.of(
            Effect.CAN_CHANGE, new Words("can change the result", "可改变结果"),
            Effect.CANNOT_CHANGE, new Words("can not change the result", "不会改变结果"),
            Effect.UNKNOWN, new Words("effect on the result unknown", "对结果的影响尚不确定")));

    private VisitSentence() {}

    /** One sentence in each language. */
    static List<String> of(VisitStatus visit) {
        Words window = window(visit);
        List<InputStatus> lacking = visit.inputs().stream()
                .filter(input -> input.state() != InputState.PRESENT)
                .toList();
        if (lacking.isEmpty()) {
            return List.of("All inputs are there. " + window.english(), "所需数据齐全。" + window.chinese());
        }
        String english = lacking.stream().map(VisitSentence::english).collect(Collectors.joining("; "));
        String chinese = lacking.stream().map(VisitSentence::chinese).collect(Collectors.joining("；"));
        return List.of("Lacking: " + english + ". " + window.english(), "尚缺：" + chinese + "。" + window.chinese());
    }

    private static String english(InputStatus input) {
        Effect effect = input.effect();
        return words(INPUTS, input.input()).english() + " ("
                + words(STATES, input.state()).english()
                + (effect == null ? "" : ", " + words(EFFECTS, effect).english()) + ")";
    }

    private static String chinese(InputStatus input) {
        Effect effect = input.effect();
        return words(INPUTS, input.input()).chinese() + "（"
                + words(STATES, input.state()).chinese()
                + (effect == null ? "" : "，" + words(EFFECTS, effect).chinese()) + "）";
    }

    private static Words window(VisitStatus visit) {
        String end = visit.window().end().toString();
        return switch (visit.state()) {
            case NOT_OPEN ->
                new Words(
                        "The window opens on " + visit.window().start() + ".",
                        "访视窗自 " + visit.window().start() + " 开始。");
            case OPEN -> new Words("The window is open until " + end + ".", "访视窗开放至 " + end + "。");
            case CLOSED ->
                new Words(
                        "The window closed on " + end + "; only values sampled in it and sent late can still count.",
                        "访视窗已于 " + end + " 关闭；仅窗内采集、补录的结果仍可计入。");
        };
    }

    private static <K> Words words(Map<K, Words> names, K key) {
        Words found = names.get(key);
        if (found == null) {
            throw new IllegalStateException("There are no words for " + key);
        }
        return found;
    }
}
