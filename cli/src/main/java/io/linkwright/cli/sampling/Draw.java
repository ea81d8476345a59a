package io.linkwright.cli.sampling;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.List;

import io.linkwright.optics.sampling.AttributePlan;
import io.linkwright.optics.sampling.RandomDraw;

/**
 * Which units to measure.
 *
 * @param seed null when every unit is measured
 */
record Draw(String seed, List<String> serials) {

    private static final int SEED_BITS = 64;

    /** Null without serials. */
    static Draw of(List<String> serials, AttributePlan plan, String seed) {
        if (serials == null) {
            return null;
        }
        if (plan.wholeLot()) {
            return new Draw(null, serials);
        }
        String used = seed == null ? new BigInteger(SEED_BITS, new SecureRandom()).toString(16) : seed;
        return new Draw(used, RandomDraw.of(serials, plan.sampleSize(), used));
    }
}
