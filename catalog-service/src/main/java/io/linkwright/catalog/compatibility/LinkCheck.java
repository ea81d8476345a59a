package io.linkwright.catalog.compatibility;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.linkwright.catalog.compatibility.EndAsked.CableEnd;
import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.Reason.Severity;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/** Answers whether two ends form a link. */
public final class LinkCheck {

    private final Parts parts;

    public LinkCheck(Parts parts) {
        this.parts = parts;
    }

    public LinkAnswer answer(LinkQuestion question) {
        List<Assumption> assumed = new ArrayList<>();
        Protocol protocol = question.protocol() != null ? question.protocol()
                : Defaults.protocol(List.of(question.near(), question.far()), "/protocol", parts, assumed);
        Defaults.cooling(question.near(), assumed);
        Defaults.cooling(question.far(), assumed);
        return question.near().part() instanceof CableAssembly cable ? assembly(question, cable, protocol, assumed)
                : modules(question, protocol, assumed);
    }

    private LinkAnswer modules(LinkQuestion question, Protocol protocol, List<Assumption> assumed) {
        Transceiver nearModule = (Transceiver) question.near().part();
        Transceiver farModule = (Transceiver) question.far().part();
        int fastest = Math.min(question.near().fastestLinkGbps(protocol), question.far().fastestLinkGbps(protocol));
        int common = Defaults.commonSpeed(nearModule, farModule, fastest, parts);
        int speed = question.speedGbps() == null ? common : question.speedGbps();
        if (question.speedGbps() == null && common > 0) {
            assumed.add(Defaults.speed(common, "the fastest that both ends have"));
        }
        End near = End.of(question.near(), nearModule, speed, protocol, parts);
        End far = End.of(question.far(), farModule, speed, protocol, parts);
        GivenFibre fibre = new GivenFibre(question.fibre(), parts, assumed);
        TracedPath.Trace trace = question.fibre().path() == null ? null
                : question.fibre().path().between(near.optic, far.optic, protocol);
        OpticalLink link = trace == null ? fibre.link(near.optic, far.optic, fibre.run(near.optic.pmd().fibre()))
                : new OpticalLink(near.optic, far.optic, fibre.run(near.optic.pmd().fibre(), trace), Cabling.NONE);
        LinkCase asked = new LinkCase(link, near.runs && far.runs ? speed : 0, question);
        List<Reason> reasons = new ArrayList<>(near.reasons);
        reasons.addAll(far.reasons);
        SettingRules.LINK.forEach(rule -> reasons.add(rule.judge(asked)));
        rules(question.fibre()).forEach(rule -> reasons.add(rule.judge(link)));
        reasons.addAll(trace == null ? List.of() : trace.reasons());
        reasons.addAll(doubts(Recollection.of(near.optic, far.optic), near.optic.socket(), far.optic.socket()));
        return new LinkAnswer(Answer.of(reasons.stream(), parts), speed, protocol, near.optic.application().toString(),
                far.optic.application().toString(), link.ratedReachM() > 0 ? link.ratedReachM() : null,
                link.run().lossDb(link.run().grade(near.optic.pmd().fibre())), cable(question, link), List.copyOf(assumed));
    }

    private static List<LinkRule> rules(FibreAsked fibre) {
        if (fibre.path() == null) {
            return LinkRules.ALL;
        }
        return fibre.lossDb() == null ? LinkRules.BESIDE_A_TRACED_LOSS : LinkRules.BESIDE_A_PATH;
    }

    private static String cable(LinkQuestion question, OpticalLink link) {
        if (question.fibre().cable() != null) {
            return question.fibre().cable().partNumber();
        }
        return question.fibre().described() || link.cabling().cable() == null ? null : link.cabling().cable().partNumber();
    }

    static List<Reason> doubts(Reason ofParts, Socket near, Socket far) {
        return Stream.of(ofParts, near == null ? null : Recollection.of(near), far == null ? null : Recollection.of(far))
                .filter(reason -> reason != null).toList();
    }

    /** The assembly lies the way round that fits better. */
    private LinkAnswer assembly(LinkQuestion question, CableAssembly cable, Protocol protocol, List<Assumption> assumed) {
        LinkAnswer trunkFar = assembly(question, cable, CableEnd.BRANCH, protocol, assumed);
        LinkAnswer trunkNear = assembly(question, cable, CableEnd.TRUNK, protocol, assumed);
        return blocks(trunkNear) < blocks(trunkFar) ? trunkNear : trunkFar;
    }

    private LinkAnswer assembly(LinkQuestion question, CableAssembly cable, CableEnd nearEnd, Protocol protocol,
            List<Assumption> before) {
        List<Assumption> assumed = new ArrayList<>(before);
        int fastest = Math.min(question.near().fastestLinkGbps(protocol), question.far().fastestLinkGbps(protocol));
        int speed = question.speedGbps() == null ? Defaults.speed(cable, fastest, assumed) : question.speedGbps();
        CableEnd farEnd = nearEnd == CableEnd.TRUNK ? CableEnd.BRANCH : CableEnd.TRUNK;
        Plug near = Plug.of(cable, EndAsked.plugOf(cable, nearEnd), speed);
        Plug far = Plug.of(cable, EndAsked.plugOf(cable, farEnd), speed);
        Run run = new Run(question.fibre().lengthM(), null, null, "/fibre/lengthM");
        List<Reason> reasons = new ArrayList<>();
        Socket nearSocket = judge(near, question.near(), speed, protocol, reasons);
        Socket farSocket = judge(far, question.far(), speed, protocol, reasons);
        AssemblyRules.ALL.forEach(rule -> reasons.add(nearEnd == CableEnd.TRUNK ? rule.judge(cable, near, far, run)
                : rule.judge(cable, far, near, run)));
        reasons.addAll(doubts(Recollection.of(cable), nearSocket, farSocket));
        return new LinkAnswer(Answer.of(reasons.stream(), parts), speed, protocol, cable.partNumber(), cable.partNumber(),
                cable.lengthMaxM().value(), null, cable.partNumber(), List.copyOf(assumed));
    }

    static Socket judge(Plug plug, EndAsked end, int speed, Protocol protocol, List<Reason> reasons) {
        if (end.platform() == null) {
            return null;
        }
        EndCheck check = EndCheck.of(plug, end, speed, protocol, plug.links());
        reasons.addAll(check.reasons());
        return check.socket();
    }

    private static long blocks(LinkAnswer answer) {
        return answer.answer().reasons().stream().filter(reason -> reason.severity() == Severity.BLOCK).count();
    }

    /**
     * A module judged in its port.
     *
     * @param optic run natively where it does not run at the speed
     */
    record End(Optic optic, boolean runs, List<Reason> reasons) {

        static End of(EndAsked end, Transceiver module, int speed, Protocol protocol, Parts parts) {
            Optic at = Optic.at(module, speed, parts, null);
            List<Reason> reasons = new ArrayList<>();
            Plug plug = Plug.of(module, at == null ? 0 : at.application().count());
            Socket socket = judge(plug, end, speed, protocol, reasons);
            return new End((at == null ? Optic.natively(module, parts, null) : at).in(socket), at != null, reasons);
        }
    }
}
