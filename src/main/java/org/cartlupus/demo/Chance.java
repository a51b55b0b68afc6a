package org.cartlupus.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A reproducible stream of chance for one aspect of one child.
 *
 * <p>Each aspect has a stream of its own, so that a change in how cytokines are drawn leaves every creatinine as it was.
 * Only {@link SplittableRandom#nextLong()} and {@link StrictMath} are used: what is built on top of them in the JDK may
 * change between releases, and the same seed has to give the same bytes on every machine.
 */
final class Chance {

    private static final double NORMAL_CUT = 2.5;

    private final SplittableRandom source;

    private Chance(SplittableRandom source) {
        this.source = source;
    }

    static Chance of(long seed, int child, String aspect) {
        return new Chance(new SplittableRandom(scatter(scatter(scatter(seed) + child) + aspect.hashCode())));
    }

    /** Spreads neighbouring seeds over the whole range; streams of neighbouring seeds would otherwise overlap. */
    private static long scatter(long value) {
        long z = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return z ^ (z >>> 33);
    }

    /** Uniform in [0, 1). */
    double unit() {
        return (source.nextLong() >>> 11) * 0x1.0p-53;
    }

    double between(double low, double high) {
        return low + (high - low) * unit();
    }

    /** Uniform among {@code low} … {@code high}, both included. */
    int whole(int low, int high) {
        return low + (int) (unit() * (high - low + 1));
    }

    boolean happens(double probability) {
        return unit() < probability;
    }

    /** Normal, cut at 2.5 standard deviations: an invented child should not be a medical curiosity. */
    double normal(double mean, double deviation) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
        double standard = radius * StrictMath.cos(2 * Math.PI * unit());
        return mean + deviation * Math.max(-NORMAL_CUT, Math.min(NORMAL_CUT, standard));
    }

    /** {@code median * exp(normal(0, sigma))}. */
    double logNormal(double median, double sigma) {
        return median * StrictMath.exp(normal(0, sigma));
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(whole(0, choices.size() - 1));
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> result = new ArrayList<>(items);
        for (int last = result.size() - 1; last > 0; last--) {
            int other = whole(0, last);
            T moved = result.get(last);
            result.set(last, result.get(other));
            result.set(other, moved);
        }
        return result;
    }
}
