package io.linkwright.catalog.compatibility;

import io.linkwright.catalog.product.Face;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.optics.budget.FibreGrade;
import io.linkwright.optics.connector.Pins;
import io.linkwright.optics.connector.Polarity;

/**
 * One cable between two ends, as somebody describes it. Null is what was not said.
 *
 * @param cable a part of the catalogue; what else is said of plugs and polarity then counts for nothing
 * @param nearPlug plug at the near module
 * @param farPlug plug at the far module
 * @param connections mated pairs on the way, those at the modules included
 * @param connectionLossDb most that one of them loses
 * @param lossDb of the whole way, as measured or promised
 * @param path what lies between the modules, where it is more than a cable; plugs and polarity are then those of its elements
 */
public record FibreAsked(double lengthM, FibreGrade grade, FibreCable cable, Face nearPlug, Face farPlug, Pins nearPins,
        Pins farPins, Polarity polarity, Integer connections, Double connectionLossDb, Double lossDb, TracedPath path) {

    public static FibreAsked ofLength(double lengthM) {
        return new FibreAsked(lengthM, null, null, null, null, null, null, null, null, null, null, null);
    }

    boolean described() {
        return nearPlug != null || farPlug != null || nearPins != null || farPins != null || polarity != null;
    }
}
