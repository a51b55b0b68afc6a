package org.cartlupus.demo;

/** The few curves of which every hidden course is made. */
final class Shape {

    private Shape() {}

    /** 1 at day 0, falling towards 0; the value after {@code days} is 1/e. Before day 0 it is 1. */
    static double fading(double day, double days) {
        return day <= 0 ? 1 : StrictMath.exp(-day / days);
    }

    /** From 0 to 1 around {@code middle}; a tenth is reached 2.2 {@code width} before it, nine tenths as long after. */
    static double rising(double day, double middle, double width) {
        return 1 / (1 + StrictMath.exp((middle - day) / width));
    }

    /** A bell of height 1 at {@code peak}, with its own width on each side. */
    static double bump(double day, double peak, double widthBefore, double widthAfter) {
        double distance = (day - peak) / (day < peak ? widthBefore : widthAfter);
        return StrictMath.exp(-distance * distance);
    }
}
