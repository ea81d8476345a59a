package io.linkwright.catalog.design;

import java.util.function.LongFunction;

/**
 * Chooses parts tier by tier of one request.
 *
 * @param preference by the number of a tier's links
 */
record PartChoosers(Catalogue catalogue, LongFunction<Preference> preference) {

    /** @param links of the tier */
    PartChooser of(long links) {
        return new PartChooser(catalogue, preference.apply(links));
    }
}
