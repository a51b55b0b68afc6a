package org.cartlupus.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.jspecify.annotations.Nullable;

/** What is asked for and the server does not hold, or did not hold at the instant asked about. */
public final class NotHeld {

    private NotHeld() {}

    /** @param asOf knowledge time asked about, {@code null} for now */
    public static Issue subject(String id, @Nullable Instant asOf) {
        return Issue.error(
                IssueCode.UNKNOWN_SUBJECT,
                "There is no ResearchSubject/" + id + " here" + english(asOf) + ".",
                "没有受试者 ResearchSubject/" + id + chinese(asOf) + "。",
                "ResearchSubject/" + id);
    }

    /** @param asOf knowledge time asked about, {@code null} for now */
    public static Issue study(String id, @Nullable Instant asOf) {
        return Issue.error(
                IssueCode.UNKNOWN_STUDY,
                "There is no ResearchStudy/" + id + " here" + english(asOf) + ".",
                "没有研究 ResearchStudy/" + id + chinese(asOf) + "。",
                "ResearchStudy/" + id);
    }

    /** @param asOf knowledge time asked about, {@code null} for now */
    public static Issue criteriaSet(String canonical, @Nullable Instant asOf) {
        return Issue.error(
                IssueCode.UNKNOWN_CRITERIA_SET,
                "There is no criteria set " + canonical + " here" + english(asOf)
                        + "; GET /Library?type=logic-library lists those there are.",
                "没有判定标准 " + canonical + chinese(asOf) + "；可用 GET /Library?type=logic-library 查看现有标准。",
                "criteria");
    }

    /**
     * @param subject reference of a participant
     * @param cutOff last day whose data count
     */
    public static Issue infusion(String subject, LocalDate cutOff) {
        return Issue.error(
                IssueCode.NO_DAY_0,
                subject + " has no CAR-T infusion recorded by " + cutOff
                        + ", so there is no day 0 and no visit can be dated. Send the infusion as a"
                        + " MedicationAdministration with medication code car-t-product.",
                subject + " 截至 " + cutOff + " 没有 CAR-T 回输记录，无法确定第0天。",
                subject);
    }

    private static String english(@Nullable Instant asOf) {
        return asOf == null ? "" : " as known at " + asOf;
    }

    private static String chinese(@Nullable Instant asOf) {
        return asOf == null ? "" : "（截至 " + asOf + " 所知）";
    }
}
