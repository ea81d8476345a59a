package io.linkwright.catalog.fibrepath;

import java.util.List;

import io.linkwright.catalog.product.Application;
import io.linkwright.catalog.product.Face;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.catalog.product.Pmd;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.kit.json.JsonFields;
import io.linkwright.optics.connector.Connector;
import io.linkwright.optics.connector.ConnectorType;
import io.linkwright.optics.connector.Polarity;
import io.linkwright.optics.path.Breakout;
import io.linkwright.optics.path.Cord;
import io.linkwright.optics.path.Element;
import io.linkwright.optics.path.OpticalModule;

/** Turns a part of the catalogue into an element. */
final class PartReader {

    private final PathParts parts;

    PartReader(PathParts parts) {
        this.parts = parts;
    }

    /** @param kind as the request states it; null when it leaves that to the part */
    Element read(JsonFields fields, ElementKind kind) {
        String name = fields.requiredText("part");
        if (name == null) {
            return null;
        }
        Product product = parts.products().apply(name);
        String application = fields.text("application");
        if (product instanceof Transceiver module && fits(fields, kind, ElementKind.MODULE)) {
            return module(fields, module, application);
        }
        if (product instanceof FibreCable cable && application == null) {
            return cable(fields, cable, kind);
        }
        if (product instanceof FibreCable) {
            fields.fault("application", "unknown-field", "Only a module has applications.");
        } else if (product == null) {
            fields.fault("part", "unknown-part", "The catalogue has no part of that number.");
        } else if (!(product instanceof Transceiver)) {
            fields.fault("part", "no-element", "A cable assembly with fixed ends is a whole path by itself.");
        }
        return null;
    }

    private static boolean fits(JsonFields fields, ElementKind stated, ElementKind... possible) {
        if (stated == null || List.of(possible).contains(stated)) {
            return true;
        }
        fields.fault("kind", "other-kind", "The part is not a " + stated + " but a " + possible[0] + ".");
        return false;
    }

    private Element module(JsonFields fields, Transceiver module, String stated) {
        Application application = application(module, stated);
        if (application == null) {
            fields.fault("application", "unknown-application",
                    module.partNumber() + " runs as " + module.applications().value() + ".");
            return null;
        }
        Pmd pmd = parts.pmd(application.pmd());
        Face face = module.connector().value();
        int count = application.count();
        int lanes = lanes(face, count, pmd);
        if (pmd == null || lanes < 1 || lanes > face.type().transmitters() || lanes * face.count() % count != 0) {
            fields.fault("part", "no-element", "How " + module.partNumber() + " puts " + application + " on " + face
                    + " is not at hand.");
            return null;
        }
        return new OpticalModule(fields.pointer(), module.partNumber() + " " + application,
                Connector.moduleFace(face.type(), face.polish()), face.count(), lanes, count, pmd.name(),
                pmd.fibre() == Pmd.FibreKind.MULTIMODE);
    }

    /** Lanes on each face: a duplex face carries one pair of fibres however many wavelengths share it. */
    private static int lanes(Face face, int count, Pmd pmd) {
        if (!face.type().pinAligned() || pmd == null) {
            return 1;
        }
        int pairs = pmd.name().endsWith(".2") ? pmd.opticalLanes() / 2 : pmd.opticalLanes();
        return count * pairs / face.count();
    }

    private static Application application(Transceiver module, String stated) {
        if (stated == null) {
            return module.nativeApplication();
        }
        return module.applications().value().stream().filter(known -> known.toString().equalsIgnoreCase(stated)).findFirst()
                .orElse(null);
    }

    private static Element cable(JsonFields fields, FibreCable cable, ElementKind kind) {
        Face trunk = cable.trunkConnector().value();
        Face branch = cable.branchConnector().value();
        double lengthM = cable.lengthM().value();
        if (cable.branches().value() == 1 && trunk.type() == branch.type()) {
            return fits(fields, kind, ElementKind.PATCH_CORD, ElementKind.TRUNK)
                    ? new Cord(fields.pointer(), kind == ElementKind.TRUNK, polarity(cable, trunk.type()), plug(trunk),
                            plug(branch), trunk.type().positions(), lengthM, cable.grade().value())
                    : null;
        }
        int branches = cable.branches().value();
        int lanes = trunk.type().transmitters();
        if (branches < 2 || lanes % branches != 0 || lanes / branches > branch.type().transmitters()) {
            fields.fault("part", "no-element", "How " + cable.partNumber() + " is wired is not at hand.");
            return null;
        }
        return fits(fields, kind, ElementKind.BREAKOUT)
                ? new Breakout(fields.pointer(), polarity(cable, trunk.type()) == Polarity.B, plug(trunk), plug(branch),
                        branches, lengthM, cable.grade().value())
                : null;
    }

    /** The pair of a duplex cable always crosses. */
    private static Polarity polarity(FibreCable cable, ConnectorType type) {
        return cable.polarity() == null || !type.pinAligned() ? Polarity.B : cable.polarity().value();
    }

    private static Connector plug(Face face) {
        return Connector.patchPlug(face.type(), face.polish());
    }
}
