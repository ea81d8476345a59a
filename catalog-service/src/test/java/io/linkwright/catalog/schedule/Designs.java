package io.linkwright.catalog.schedule;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.design.DesignOutcome;
import io.linkwright.catalog.design.Designer;
import io.linkwright.contracts.catalog.Design;

/** Designs made by the real designer, and their files read back. */
final class Designs {

    static final Designer DESIGNER = new Designer(CatalogueFixture.CATALOGUE);

    static Design example(String name) {
        return design(CatalogueFixture.exampleTree(name));
    }

    /** The 1,024-GPU example with so many nodes, and without storage. */
    static Design nodes(int nodes) {
        ObjectNode request = CatalogueFixture.exampleTree("h200-1024");
        ((ObjectNode) request.get("compute")).put("nodes", nodes);
        request.remove("storage");
        return design(request);
    }

    static Design design(ObjectNode request) {
        DesignOutcome outcome = DESIGNER.design(CatalogueFixture.read(request));
        if (outcome instanceof DesignOutcome.Proposed proposed) {
            return proposed.design();
        }
        throw new AssertionError("not designed: " + outcome);
    }

    static String schedule(Design design) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ScheduleCsv(Wired.of(design)).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static String portMap(Design design) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PortMapCsv(Wired.of(design)).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static String dot(Design design, Detail detail) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FabricDot(Wired.of(design), detail).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static String cableValidation(Design design) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CableValidationDot(Wired.of(design)).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Designs() {
    }
}
