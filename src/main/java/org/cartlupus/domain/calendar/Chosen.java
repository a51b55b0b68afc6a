package org.cartlupus.domain.calendar;

import java.util.List;

/**
 * The value that counts, and the equally good values of the same day that say something else. The choice among those is
 * documented (the last issued wins), but the contradiction must be shown.
 */
public record Chosen<V>(Observed<V> observed, List<Observed<V>> contradicting) {

    public V value() {
        return observed.value();
    }
}
