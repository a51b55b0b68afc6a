package org.cartlupus.response;

import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.subject.SubjectRecord;
import org.jspecify.annotations.Nullable;

/**
 * A participant with what their study prescribes.
 *
 * @param schedule visit windows of the study, {@code null} if it has none
 * @param studyCriteria canonical of the study's criteria set, {@code null} if it names none
 */
public record Participant(SubjectRecord record, @Nullable VisitSchedule schedule, @Nullable String studyCriteria) {}
