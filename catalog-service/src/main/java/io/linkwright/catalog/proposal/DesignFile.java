package io.linkwright.catalog.proposal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import io.linkwright.catalog.schedule.CableValidationDot;
import io.linkwright.catalog.schedule.Detail;
import io.linkwright.catalog.schedule.FabricDot;
import io.linkwright.catalog.schedule.FabricSvg;
import io.linkwright.catalog.schedule.PortMapCsv;
import io.linkwright.catalog.schedule.ScheduleCsv;
import io.linkwright.catalog.schedule.Wired;

/** The files that a design can be taken as. */
enum DesignFile {

    SCHEDULE("schedule.csv", "text/csv; charset=UTF-8; header=present"),
    PORT_MAP("port-map.csv", "text/csv; charset=UTF-8; header=present"),
    FABRIC_DOT("fabric.dot", "text/vnd.graphviz; charset=UTF-8"),
    CABLE_VALIDATION("cable-validation.dot", "text/vnd.graphviz; charset=UTF-8"),
    FABRIC_SVG("fabric.svg", "image/svg+xml; charset=UTF-8");

    private static final int LONGEST = 60;

    private final String path;
    private final String mediaType;

    DesignFile(String path, String mediaType) {
        this.path = path;
        this.mediaType = mediaType;
    }

    /** @param path last segment of the address */
    static Optional<DesignFile> at(String path) {
        return Arrays.stream(values()).filter(file -> file.path.equals(path)).findFirst();
    }

    String path() {
        return path;
    }

    String mediaType() {
        return mediaType;
    }

    /** A drawing is shown, everything else is saved; under the design's title as far as file names allow. */
    String disposition(String title) {
        String name = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        name = name.substring(0, Math.min(name.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return (this == FABRIC_SVG ? "inline" : "attachment") + "; filename=\"" + (name.isEmpty() ? "design" : name) + "-"
                + path + "\"";
    }

    /** @param detail null for what can be read at the design's size */
    void write(Wired design, Detail detail, OutputStream out) throws IOException {
        try {
            switch (this) {
                case SCHEDULE -> new ScheduleCsv(design).write(out);
                case PORT_MAP -> new PortMapCsv(design).write(out);
                case FABRIC_DOT -> new FabricDot(design, detail).write(out);
                case CABLE_VALIDATION -> new CableValidationDot(design).write(out);
                case FABRIC_SVG -> out.write(new FabricSvg(design, detail).text().getBytes(StandardCharsets.UTF_8));
            }
        } catch (UncheckedIOException readerGone) {
            throw readerGone.getCause();
        }
    }
}
