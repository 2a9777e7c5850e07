package io.groundwork.tasktype.preference.statistics;

import java.util.List;

/** A share with its interval of 95 % after Wilson (1927), which holds for few and for extreme counts too. */
final class Proportion {

    private static final double Z = 1.959963984540054;

    private Proportion() {}

    /**
     * The share and the ends of its interval.
     *
     * @param hits may count halves
     * @param of more than 0
     */
    static List<Double> of(double hits, double of) {
        double share = hits / of;
        double z2 = Z * Z / of;
        double centre = (share + z2 / 2) / (1 + z2);
        double half = Z / (1 + z2) * Math.sqrt(share * (1 - share) / of + z2 / (4 * of));
        return List.of(share, Math.max(0, centre - half), Math.min(1, centre + half));
    }
}
