package io.linkwright.catalog.compatibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.linkwright.catalog.compatibility.BreakoutQuestion.Branch;
import io.linkwright.catalog.product.Application;
import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/** Answers whether a port splits into others. */
public final class BreakoutCheck {

    private final Parts parts;

    public BreakoutCheck(Parts parts) {
        this.parts = parts;
    }

    public BreakoutAnswer answer(BreakoutQuestion question) {
        List<Assumption> assumed = new ArrayList<>();
        List<EndAsked> ends = Stream.concat(Stream.of(question.trunk()), question.branches().stream().map(Branch::end))
                .toList();
        Protocol protocol = question.protocol() != null ? question.protocol()
                : Defaults.protocol(ends, "/protocol", parts, assumed);
        ends.forEach(end -> Defaults.cooling(end, assumed));
        return question.trunk().part() instanceof CableAssembly cable ? assembly(question, cable, protocol, assumed)
                : modules(question, protocol, assumed);
    }

    private BreakoutAnswer modules(BreakoutQuestion question, Protocol protocol, List<Assumption> assumed) {
        Transceiver module = (Transceiver) question.trunk().part();
        int speed = speed(question, module, assumed);
        Optic trunk = Optic.at(module, speed, parts, null);
        List<Reason> reasons = new ArrayList<>();
        Plug plug = Plug.of(module, trunk == null ? 0 : trunk.application().count());
        Socket trunkSocket = LinkCheck.judge(plug, question.trunk(), speed, protocol, reasons);
        Optic far = (trunk == null ? Optic.natively(module, parts, null) : trunk).in(trunkSocket);
        GivenFibre fibre = new GivenFibre(question.fibre(), parts, assumed);
        Run run = fibre.run(far.pmd().fibre());
        List<Optic> branches = new ArrayList<>();
        OpticalLink link = null;
        for (Branch branch : question.branches()) {
            Optic near = branch(branch, speed, protocol, reasons);
            branches.add(near);
            OpticalLink joined = fibre.link(near, far, run);
            LinkRules.ALL.forEach(rule -> reasons.add(rule.judge(joined)));
            reasons.addAll(LinkCheck.doubts(Recollection.of(near, far), near.socket(), trunkSocket));
            link = joined;
        }
        BreakoutCase asked = new BreakoutCase(speed, trunk, branches, question);
        BreakoutRules.ALL.forEach(rule -> reasons.add(rule.judge(asked)));
        Cabling cabling = link.cabling();
        return new BreakoutAnswer(Answer.of(reasons.stream(), parts), speed, question.links(), protocol,
                far.application().toString(), cabling.cable() == null || question.fibre().described() ? null
                        : cabling.cable().partNumber(),
                cabling.cable() == null ? 0 : (int) cabling.cablesFor(question.links()), assumed.stream().distinct().toList());
    }

    /** A branch is one link; what the module could carry besides stays unused. */
    private Optic branch(Branch branch, int speed, Protocol protocol, List<Reason> reasons) {
        Transceiver module = (Transceiver) branch.end().part();
        int mine = branch.speedGbps() == null ? speed : branch.speedGbps();
        Optic at = Optic.at(module, mine, parts, null);
        Plug plug = Plug.of(module, at == null ? 0 : 1);
        Socket socket = LinkCheck.judge(plug, branch.end(), mine, protocol, reasons);
        return at == null ? Optic.natively(module, parts, socket) : at.single().in(socket);
    }

    /** A speed that all modules run: the one that gives just as many links as there are branches, or else the next more. */
    private int speed(BreakoutQuestion question, Transceiver trunk, List<Assumption> assumed) {
        Integer asked = question.branches().stream().map(Branch::speedGbps).filter(Objects::nonNull).findFirst().orElse(null);
        if (asked != null) {
            return asked;
        }
        int best = 0;
        int links = 0;
        for (Application application : trunk.applications().value()) {
            int rate = Defaults.rate(application, parts);
            boolean shared = question.branches().stream().allMatch(branch -> ((Transceiver) branch.end().part()).applications()
                    .value().stream().anyMatch(other -> Defaults.rate(other, parts) == rate));
            if (shared && (best == 0 || better(application.count(), links, question.links()))) {
                best = rate;
                links = application.count();
            }
        }
        if (best > 0) {
            assumed.add(Defaults.speed(best, "what all parts run and what comes nearest to the number of branches"));
        }
        return best;
    }

    private static boolean better(int count, int before, int wanted) {
        return count >= wanted && (before < wanted || count < before) || count < wanted && before < wanted && count > before;
    }

    private BreakoutAnswer assembly(BreakoutQuestion question, CableAssembly cable, Protocol protocol,
            List<Assumption> assumed) {
        int speed = question.branches().stream().map(Branch::speedGbps).filter(Objects::nonNull).findFirst()
                .orElseGet(() -> Defaults.speed(cable, Integer.MAX_VALUE, assumed));
        Plug trunk = Plug.of(cable, cable.trunkEnd(), speed);
        Plug branch = Plug.of(cable, cable.branchEnd(), speed);
        List<Reason> reasons = new ArrayList<>();
        Socket trunkSocket = LinkCheck.judge(trunk, question.trunk(), speed, protocol, reasons);
        for (Branch each : question.branches()) {
            Socket socket = LinkCheck.judge(branch, each.end(), speed, protocol, reasons);
            reasons.addAll(LinkCheck.doubts(null, socket, trunkSocket));
        }
        Run run = new Run(question.fibre().lengthM(), null, null, "/fibre/lengthM");
        AssemblyRules.ALL.forEach(rule -> reasons.add(rule.judge(cable, trunk, branch, run)));
        BreakoutCase asked = new BreakoutCase(speed, null, List.of(), question);
        BreakoutRules.ALL.forEach(rule -> reasons.add(rule.judge(asked)));
        reasons.addAll(LinkCheck.doubts(Recollection.of(cable), null, null));
        int cables = (question.links() + cable.branches().value() - 1) / cable.branches().value();
        return new BreakoutAnswer(Answer.of(reasons.stream(), parts), speed, question.links(), protocol, cable.partNumber(),
                cable.partNumber(), cables, assumed.stream().distinct().toList());
    }
}
