package org.cartlupus.response;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cartlupus.domain.evaluation.EnteredScores;
import org.jspecify.annotations.Nullable;

/** The participants that the server holds, or held at an instant. */
public interface Participants {

    /**
     * @param siteZone zone in which a day is a day
     * @param asOf {@code null}: as known now; not in the future
     * @return by id, in the order asked for; unknown ones are not in it
     */
    Map<String, Participant> byId(Collection<String> ids, ZoneId siteZone, @Nullable Instant asOf);

    /** @return empty if there is no such study, or was none at the instant */
    Optional<Study> study(String studyId, @Nullable Instant asOf);

    /**
     * Does some work on every participant of a study, and hands over the results one after another, in an order that
     * stays. Only a few participants are in memory at a time, so the study may be of any size.
     *
     * @param scores what is held against entered scores is read only where they are reviewed
     * @param asOf {@code null}: as known now; not in the future
     * @param work called on several threads at once
     * @param each called on the caller's thread
     */
    default <T> void ofStudy(
            String studyId,
            EnteredScores scores,
            ZoneId siteZone,
            @Nullable Instant asOf,
            Function<Participant, T> work,
            Consumer<T> each) {
        ofStudy(studyId, scores, asOf, known -> work.apply(known.in(siteZone)), each);
    }

    /** Like the other, for work that needs the days of more than one zone: each participant is still read once. */
    <T> void ofStudy(
            String studyId, EnteredScores scores, @Nullable Instant asOf, Function<InZone, T> work, Consumer<T> each);

    /** One participant as read, before it is said in which zone a day is a day. */
    @FunctionalInterface
    interface InZone {

        Participant in(ZoneId siteZone);
    }
}
