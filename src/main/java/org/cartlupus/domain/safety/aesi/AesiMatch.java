package org.cartlupus.domain.safety.aesi;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.EventCourse;
import org.cartlupus.domain.safety.SystemOrganClass;
import org.jspecify.annotations.Nullable;

/**
 * A way in which an event belongs to a category (clinical rules 7.5). All that is set must hold.
 *
 * @param words the term must contain one of these, in small letters; empty for any term
 * @param categories the organ class must be one of these; empty for any
 * @param leastGrade least worst grade, 1 for any
 * @param unresolvedOnDay the event must begin on or before this study day and last beyond it; {@code null} for no such
 *     condition
 * @param fatalOnly the event must end in death
 */
public record AesiMatch(
        Set<String> words,
        Set<SystemOrganClass> categories,
        int leastGrade,
        @Nullable Integer unresolvedOnDay,
        boolean fatalOnly) {

    public AesiMatch {
        words = Set.copyOf(words);
        categories = Set.copyOf(categories);
    }

    public static AesiMatch words(String... words) {
        return new AesiMatch(Set.of(words), Set.of(), 1, null, false);
    }

    public static AesiMatch category(SystemOrganClass category) {
        return new AesiMatch(Set.of(), Set.of(category), 1, null, false);
    }

    public static AesiMatch death() {
        return new AesiMatch(Set.of(), Set.of(), 1, null, true);
    }

    public AesiMatch fromGrade(int grade) {
        return new AesiMatch(words, categories, grade, unresolvedOnDay, fatalOnly);
    }

    public AesiMatch unresolvedOn(int day) {
        return new AesiMatch(words, categories, leastGrade, day, fatalOnly);
    }

    /** Does the event fit? {@code asOf} is the last day that is known about. */
    Truth fits(AdverseEvent event, @Nullable LocalDate infusion, LocalDate asOf) {
        Truth named =
                Truth.of(words.isEmpty() || words.stream().anyMatch(event.term().normalized()::contains));
        return named.and(inCategory(event))
                .and(graded(event))
                .and(unresolved(event.course(), infusion, asOf))
                .and(Truth.of(!fatalOnly || event.fatal()));
    }

    private Truth inCategory(AdverseEvent event) {
        if (categories.isEmpty()) {
            return Truth.TRUE;
        }
        Optional<SystemOrganClass> organClass = event.term().organClass();
        return organClass.map(each -> Truth.of(categories.contains(each))).orElse(Truth.UNKNOWN);
    }

    private Truth graded(AdverseEvent event) {
        OptionalInt worst = event.worstGrade();
        if (leastGrade <= 1) {
            return Truth.TRUE;
        }
        return worst.isPresent() ? Truth.of(worst.getAsInt() >= leastGrade) : Truth.UNKNOWN;
    }

    private Truth unresolved(EventCourse course, @Nullable LocalDate infusion, LocalDate asOf) {
        if (unresolvedOnDay == null) {
            return Truth.TRUE;
        }
        if (infusion == null) {
            return Truth.FALSE;
        }
        LocalDate day = infusion.plusDays(unresolvedOnDay);
        Truth begun = course.onset().isOnOrBefore(day);
        if (asOf.isBefore(day)) {
            return begun.and(Truth.UNKNOWN).and(course.end().isOnOrAfter(day));
        }
        Truth lasted = course.resolved().isFalse()
                ? Truth.TRUE
                : course.end().isOnOrBefore(day).not();
        return begun.and(lasted);
    }
}
