package org.cartlupus.domain.safety.icaht;

/**
 * A number of days that unobserved days leave open.
 *
 * @param certain days that count for sure
 * @param possible days that count at most
 */
public record DayCount(int certain, int possible) {

    @Override
    public String toString() {
        return certain == possible ? certain + " d" : certain + "–" + possible + " d";
    }
}
