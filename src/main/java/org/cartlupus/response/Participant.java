package org.cartlupus.response;

import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.evidence.SubjectFact;
import org.jspecify.annotations.Nullable;

/**
 * A participant with what their study prescribes.
 *
 * @param participation status, period and arm, as recorded
 * @param schedule visit windows of the study, {@code null} if it has none
 * @param studyCriteria canonical of the study's criteria set, {@code null} if it names none
 */
public record Participant(
        SubjectRecord record,
        SubjectFact participation,
        @Nullable VisitSchedule schedule,
        @Nullable String studyCriteria) {}
