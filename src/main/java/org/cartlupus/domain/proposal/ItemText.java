package org.cartlupus.domain.proposal;

import java.util.ArrayList;
import java.util.List;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.bilag.BilagForm;
import org.cartlupus.domain.activity.bilag.BilagItem;
import org.cartlupus.domain.activity.bilag.ItemAnswer;
import org.cartlupus.domain.activity.bilag.ItemScore;
import org.cartlupus.domain.quantity.Truth;

/** The items of one system as a clinician reads them: {@code items skin-eruption-mild 2, alopecia-mild 1 not lupus}. */
final class ItemText {

    private ItemText() {}

    /** Only what is present is named, and what was not done is counted. */
    static String of(BilagForm form, BilagSystem system) {
        List<String> words = new ArrayList<>();
        int notDone = 0;
        for (BilagItem item : BilagItem.of(system)) {
            switch (item.answer()) {
                case SCORE -> {
                    ItemAnswer answer = form.score(item);
                    if (answer.score() == ItemScore.NOT_DONE) {
                        notDone++;
                    } else if (answer.score() != ItemScore.ABSENT) {
                        words.add(item.code() + " " + answer.score().code() + cause(answer.dueToSle()));
                    }
                }
                case YES_NO -> {
                    Truth present = form.statement(item);
                    if (present.isTrue()) {
                        words.add(item.code());
                    } else if (present.isUnknown()) {
                        notDone++;
                    }
                }
                case MEASURED -> {
                    if (form.statement(item).isFalse()) {
                        words.add(item.code() + " not lupus");
                    }
                }
            }
        }
        if (words.isEmpty()) {
            words.add("none present");
        }
        if (notDone > 0) {
            words.add(notDone + " open");
        }
        return "items: " + String.join(", ", words);
    }

    private static String cause(Truth dueToSle) {
        return switch (dueToSle) {
            case TRUE -> "";
            case FALSE -> " not lupus";
            case UNKNOWN -> " of unknown cause";
        };
    }
}
