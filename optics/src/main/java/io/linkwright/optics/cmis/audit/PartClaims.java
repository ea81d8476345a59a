package io.linkwright.optics.cmis.audit;

import java.util.List;
import java.util.Map;

/**
 * What a catalogue says of a part. Anything may be null or empty: what is not claimed is not judged.
 *
 * @param aliases other part numbers of the same part
 * @param vendor null also where the part is made by several
 * @param formFactor such as {@code OSFP}, {@code QSFP-DD}, {@code QSFP112}
 * @param topStyle FINNED, FLAT or CLOSED
 * @param hostLanes number of lanes to the host
 * @param hostLaneGbps rate of one: 25, 50, 100 or 200
 * @param applications ways to run it, such as {@code 2x400GBASE-DR4}, the native first
 * @param connector MPO-12, MPO-16, LC, CS, SN, or NONE for a cable
 * @param connectors how many of them
 * @param polish APC or UPC
 * @param media SMF, MMF, PASSIVE_COPPER, ACTIVE_CABLE
 * @param reachM by fibre grade OM3, OM4, OM5, OS2
 * @param wavelengthNm as documents write it: 1310, 840-868, 1271/1291/1311/1331, C band
 * @param protocols ETHERNET, INFINIBAND
 * @param linear whether it is an LPO part
 * @param minLengthM of a cable
 * @param maxLengthM of a cable
 */
public record PartClaims(String partNumber, List<String> aliases, String vendor, String formFactor, String topStyle,
        Integer hostLanes, Integer hostLaneGbps, List<String> applications, String connector, Integer connectors, String polish,
        Double maxPowerW, String media, Map<String, Double> reachM, String wavelengthNm, List<String> protocols, Boolean linear,
        Double minLengthM, Double maxLengthM) {

    /** Nothing is claimed. */
    public static final PartClaims NONE = new PartClaims(null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null);

    public PartClaims {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        applications = applications == null ? List.of() : List.copyOf(applications);
        reachM = reachM == null ? Map.of() : Map.copyOf(reachM);
        protocols = protocols == null ? List.of() : List.copyOf(protocols);
    }
}
