package org.cartlupus.domain.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.bilag.BilagForm;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.verdict.Evidence;

/** Collects the values and items that a grade is proposed from: what a warning says of them, and where they are stored. */
final class ValuesSeen {

    private final List<String> texts = new ArrayList<>();
    private final SortedSet<Evidence> evidence = new TreeSet<>();

    void add(Observed<Measurements.Usable> value) {
        add(value.evidence(), ValueText.of(value.map(Measurements.Usable::reported)));
    }

    void add(Evidence value, String text) {
        if (!texts.contains(text)) {
            texts.add(text);
        }
        evidence.add(value);
    }

    void add(Observed<BilagForm> items, BilagSystem system) {
        texts.add(ItemText.of(items.value(), system) + " of " + items.date());
        evidence.add(items.evidence());
    }

    String text() {
        return String.join(", ", texts);
    }

    List<Evidence> evidence() {
        return List.copyOf(evidence);
    }
}
