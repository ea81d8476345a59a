package io.linkwright.catalog.design;

import io.linkwright.catalog.compatibility.Cabling;
import io.linkwright.catalog.compatibility.Optic;
import io.linkwright.catalog.compatibility.Run;
import io.linkwright.catalog.compatibility.Socket;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.catalog.topology.Spread;
import io.linkwright.contracts.catalog.Design.Alternative;
import io.linkwright.contracts.catalog.Design.Cable;
import io.linkwright.contracts.catalog.Design.End;
import io.linkwright.contracts.catalog.Design.Tier;

/** Turns chosen parts and counted links into a tier. */
final class TierBuilder {

    private final Catalogue catalogue;

    TierBuilder(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param atNear the links over the chassis at the near end
     * @param atFar the same links over the chassis at the far end
     */
    Tier build(String name, Socket near, Socket far, Run run, Spread atNear, Spread atFar, Choice.Chosen chosen) {
        Candidate winner = chosen.winner();
        End nearEnd;
        End farEnd;
        Cable cable = null;
        if (winner.joint() instanceof Candidate.Modules modules) {
            nearEnd = end(near, modules.link().near(), atNear);
            farEnd = end(far, modules.link().far(), atFar);
            cable = cable(modules.link().cabling(), atNear, atFar);
        } else {
            Candidate.Assembly assembly = (Candidate.Assembly) winner.joint();
            nearEnd = branch(near, assembly, atNear);
            farEnd = trunk(far, assembly, atFar);
        }
        return new Tier(name, atFar.links(), far.speedGbps(), run.distanceM(), nearEnd, farEnd, cable, null,
                catalogue.cite(chosen.because()), chosen.alternatives().stream()
                        .map(other -> new Alternative(other.nearPart(),
                                other.farPart(), other.verdict(), catalogue.cite(other.reasons())))
                        .toList());
    }

    private static End end(Socket socket, Optic optic, Spread links) {
        Transceiver module = optic.module();
        return new End(socket.role(), socket.platform(), module.partNumber(), module.description(), socket.linksPerCage(),
                links.units(socket.linksPerCage()), module.maxPowerW() == null ? null : module.maxPowerW().value());
    }

    /** An assembly is bought once, at its trunk; the plugs at this end come with it. */
    private static End branch(Socket socket, Candidate.Assembly assembly, Spread links) {
        return new End(socket.role(), socket.platform(), assembly.cable().partNumber(),
                "plug of the cable assembly that is counted at the other end", assembly.branchLinks(),
                links.units(assembly.branchLinks()), null);
    }

    private static End trunk(Socket socket, Candidate.Assembly assembly, Spread links) {
        return new End(socket.role(), socket.platform(), assembly.cable().partNumber(), assembly.cable().description(),
                assembly.trunkLinks(), links.units(assembly.trunkLinks()), assembly.maxPowerW());
    }

    private static Cable cable(Cabling cabling, Spread atNear, Spread atFar) {
        FibreCable cable = cabling.cable();
        Spread trunkSide = cabling.trunkAtFar() ? atFar : atNear;
        long cables = trunkSide.shares().stream()
                .mapToLong(share -> share.chassis() * cabling.cablesFor(share.linksEach())).sum();
        return new Cable(cable.partNumber(), cable.description(), cable.lengthM().value(), cabling.linksPerTrunk(), cables);
    }
}
