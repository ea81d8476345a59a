package io.linkwright.catalog.product;

import static java.util.Objects.requireNonNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Electrical lanes between host and module, such as {@code 8x50G-PAM4} (400GAUI-8) or {@code 4x100G-LINEAR}.
 *
 * @param gbps rate of one lane
 */
public record HostLanes(int lanes, int gbps, Signalling signalling) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,3})x(\\d{1,4})G-(NRZ|PAM4|LINEAR)");

    /** How a lane is driven. */
    public enum Signalling {
        NRZ,
        PAM4,
        /** PAM4 without retiming in the module: the host does all the equalising. */
        LINEAR
    }

    public HostLanes {
        requireNonNull(signalling, "signalling");
        if (lanes < 1 || gbps < 1) {
            throw new IllegalArgumentException("no such lanes: " + lanes + "x" + gbps + "G");
        }
    }

    @JsonCreator
    public static HostLanes parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("lanes are written like 8x50G-PAM4, not " + text);
        }
        return new HostLanes(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)),
                Signalling.valueOf(form.group(3)));
    }

    /**
     * Symbol rate of one lane in GBd, with the overhead of its coding.
     *
     * @return NaN for lanes of a rate nobody specified
     */
    public double gigabaud() {
        if (signalling == Signalling.NRZ) {
            return gbps == 25 ? 25.78125 : Double.NaN;
        }
        // Two bits a symbol, and RS(544,514) after 256B/257B transcoding: 544/514 x 257/256 = 1.0625.
        return gbps == 50 || gbps == 100 || gbps == 200 ? gbps * 0.53125 : Double.NaN;
    }

    public int totalGbps() {
        return lanes * gbps;
    }

    /** Whether a port with these lanes runs a module with those: enough lanes, of the same rate and kind. */
    public boolean runs(HostLanes module) {
        return gbps == module.gbps && signalling == module.signalling && lanes >= module.lanes;
    }

    @JsonValue
    @Override
    public String toString() {
        return lanes + "x" + gbps + "G-" + signalling;
    }
}
