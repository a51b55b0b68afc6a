package org.cartlupus.domain.kinetics;

import java.util.Optional;

/** A derived parameter: its value, or the reason why there is none. */
public sealed interface Derived<T> {

    static <T> Derived<T> of(T value) {
        return new Value<>(value);
    }

    static <T> Derived<T> notEvaluable(NotEvaluableReason reason) {
        return new NotEvaluable<>(reason);
    }

    Optional<T> value();

    /** Present exactly where {@link #value()} is not. */
    Optional<NotEvaluableReason> reason();

    /** There is a value. Made by {@link Derived#of}. */
    record Value<T>(T derived) implements Derived<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(derived);
        }

        @Override
        public Optional<NotEvaluableReason> reason() {
            return Optional.empty();
        }
    }

    /** There is none, and this is why. Made by {@link Derived#notEvaluable}. */
    record NotEvaluable<T>(NotEvaluableReason because) implements Derived<T> {
        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public Optional<NotEvaluableReason> reason() {
            return Optional.of(because);
        }
    }
}
