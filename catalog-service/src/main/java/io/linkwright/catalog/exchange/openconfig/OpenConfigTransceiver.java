package io.linkwright.catalog.exchange.openconfig;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.linkwright.catalog.exchange.openconfig.Identities.Entry;
import io.linkwright.catalog.product.Application;
import io.linkwright.catalog.product.Face;
import io.linkwright.catalog.product.TopStyle;
import io.linkwright.catalog.product.Transceiver;

/**
 * A module in the words of {@code openconfig-platform-transceiver}.
 *
 * @param source the model that was read
 * @param state leaves of the transceiver's state that the module determines, as RFC 7951 writes them; those without an
 *        identity are left out
 * @param gaps what cannot be said, or only in part
 */
public record OpenConfigTransceiver(String partNumber, String source, Map<String, String> state, List<Gap> gaps) {

    /**
     * What OpenConfig does not say.
     *
     * @param leaf of the transceiver's state
     * @param value what the catalogue says
     */
    public record Gap(String leaf, String value, Kind kind, String reason) {
    }

    public enum Kind {
        /** There is no identity. */
        MISSING,
        /** The identity tells less than the catalogue. */
        PARTIAL
    }

    private static final Identities IDENTITIES = Identities.read();
    private static final String TYPES = "openconfig-transport-types:";

    public static OpenConfigTransceiver of(Transceiver module) {
        Map<String, String> state = new LinkedHashMap<>();
        List<Gap> gaps = new ArrayList<>();
        String formFactor = module.formFactor().value().label();
        put("form-factor", formFactor, IDENTITIES.formFactors().get(formFactor), state, gaps);
        if (module.topStyle() != null && module.topStyle().value() != TopStyle.FINNED) {
            gaps.add(new Gap("form-factor", module.topStyle().value().name(), Kind.PARTIAL,
                    "The identity does not tell tops apart; modules with other tops do not fit each other's cages."));
        }
        connector(module.connector().value(), state, gaps);
        pmd(module.nativeApplication(), state, gaps);
        return new OpenConfigTransceiver(module.partNumber(), IDENTITIES.source(), state, List.copyOf(gaps));
    }

    private static void connector(Face face, Map<String, String> state, List<Gap> gaps) {
        String type = new Face(1, face.type(), null).toString().substring(2);
        put("connector-type", face.toString(), IDENTITIES.connectors().get(type), state, gaps);
        if (state.containsKey("connector-type") && face.count() > 1) {
            gaps.add(new Gap("connector-type", face.toString(), Kind.PARTIAL,
                    "The leaf names one connector; the module has " + face.count() + "."));
        }
        if (state.containsKey("connector-type") && face.polish() != null && face.type().pinAligned()) {
            gaps.add(new Gap("connector-type", face.toString(), Kind.PARTIAL, "The identity does not tell the polish."));
        }
    }

    private static void pmd(Application application, Map<String, String> state, List<Gap> gaps) {
        Entry entry = IDENTITIES.pmds().get(application.toString());
        Entry single = IDENTITIES.pmds().get("1x" + application.pmd());
        if (entry == null && application.count() > 1 && single != null) {
            entry = new Entry(null, null, "There is no identity for " + application + "; each of its ports is "
                    + single.identity() + ".");
        }
        put("ethernet-pmd", application.toString(), entry, state, gaps);
    }

    private static void put(String leaf, String value, Entry entry, Map<String, String> state, List<Gap> gaps) {
        if (entry == null || entry.identity() == null) {
            gaps.add(new Gap(leaf, value, Kind.MISSING,
                    entry == null ? "openconfig-transport-types 1.4.0 has no identity for " + value + "." : entry.gap()));
            return;
        }
        state.put(leaf, TYPES + entry.identity());
        if (entry.loss() != null) {
            gaps.add(new Gap(leaf, value, Kind.PARTIAL, entry.loss()));
        }
    }
}
