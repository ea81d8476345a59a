package io.linkwright.catalog.schedule;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Names of the chassis of one layer, such as {@code leaf-04} and, on cable flags, {@code L04}. Numbers count from 1 within a
 * plane and have leading zeros, so that names sort as they count. Fabric managers stand among the nodes, after the last.
 *
 * @param fabric before all names of the fabric
 * @param prefix before the number
 * @param code before the number on a flag
 * @param perPlane chassis of one plane; 0 where there is one plane only
 * @param managersFrom number of the first chassis that is a fabric manager
 */
record ChassisNames(byte[] fabric, byte[] prefix, byte[] code, int digits, int perPlane, int managersFrom) {

    private static final byte[] MANAGER = ByteSink.bytes("manager-");

    static ChassisNames of(String fabric, String prefix, String code, int count, int perPlane, int managersFrom) {
        return new ChassisNames(ByteSink.bytes(fabric), ByteSink.bytes(prefix), ByteSink.bytes(code),
                Integer.toString(Math.max(1, perPlane > 0 ? perPlane : Math.min(count, managersFrom))).length(), perPlane,
                managersFrom);
    }

    ByteSink name(ByteSink out, int chassis) {
        out.put(fabric);
        if (chassis >= managersFrom) {
            return out.put(MANAGER).decimal(chassis - managersFrom + 1);
        }
        if (perPlane == 0) {
            return out.put(prefix).padded(chassis + 1, digits);
        }
        return out.put('p').decimal(plane(chassis)).put('-').put(prefix).padded(chassis % perPlane + 1, digits);
    }

    /** What stands for it on a cable flag. */
    ByteSink flag(ByteSink out, int chassis) {
        if (chassis >= managersFrom) {
            return out.put('M').decimal(chassis - managersFrom + 1);
        }
        if (perPlane == 0) {
            return out.put(code).padded(chassis + 1, digits);
        }
        return out.put('P').decimal(plane(chassis)).put(code).padded(chassis % perPlane + 1, digits);
    }

    /** Counted from 1; 0 where there is one only. */
    int plane(int chassis) {
        return perPlane == 0 ? 0 : chassis / perPlane + 1;
    }

    String name(int chassis) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ByteSink out = new ByteSink(bytes, 128);
        name(out, chassis).finish();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
