package io.linkwright.catalog.compatibility;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.linkwright.catalog.compatibility.PortAnswer.PortGroupAnswer;
import io.linkwright.catalog.compatibility.Rule.About;
import io.linkwright.catalog.compatibility.Rule.Question;
import io.linkwright.catalog.compatibility.Rule.Theme;
import io.linkwright.catalog.platform.PortGroup;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.Reason.Severity;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/**
 * A plug judged in the cages of a platform. Where the cages differ and the part fits some of them only, it is judged in those,
 * and the answer says which they are.
 *
 * @param groups the cages it was judged in
 * @param byGroup what each group of cages says
 */
record EndCheck(Socket socket, List<PortGroup> groups, List<Reason> reasons, List<PortGroupAnswer> byGroup) {

    static final About PORT_GROUPS = new About("port-groups", Question.PORT, Theme.OPERATIONS,
            "Do all cages of the platform take the part, where they differ?", "nvidia-sn5000");

    static EndCheck of(Plug plug, EndAsked end, int speedGbps, Protocol protocol, int linksPerCage) {
        Socket.Demand demand = new Socket.Demand("port", linksPerCage, speedGbps, protocol, end.coolingOrUsual(), null,
                end.pointer() + "/platform");
        List<PortGroup> groups = end.groups();
        List<PortGroupAnswer> answers = new ArrayList<>();
        List<PortGroup> best = new ArrayList<>();
        Severity least = Severity.BLOCK;
        for (PortGroup group : groups) {
            Severity severity = Answer.worst(judge(plug, socket(end, List.of(group), demand)));
            answers.add(new PortGroupAnswer(group.name(), group.cages().value(), severity));
            if (severity.compareTo(least) < 0) {
                best.clear();
                least = severity;
            }
            if (severity == least) {
                best.add(group);
            }
        }
        Socket socket = socket(end, best, demand);
        Stream<Reason> differ = best.size() == groups.size() ? Stream.empty()
                : Stream.of(inSomeOnly(plug, end, best, least));
        return new EndCheck(socket, best, Stream.concat(judge(plug, socket).stream(), differ).toList(), answers);
    }

    private static Socket socket(EndAsked end, List<PortGroup> groups, Socket.Demand demand) {
        return Socket.of(end.platform(), groups, demand).running(end.firmware());
    }

    private static List<Reason> judge(Plug plug, Socket socket) {
        List<Reason> reasons = new ArrayList<>(EndRules.ALL.size());
        for (EndRule rule : EndRules.ALL) {
            reasons.add(rule.judge(plug, socket));
        }
        return reasons;
    }

    private static Reason inSomeOnly(Plug plug, EndAsked end, List<PortGroup> best, Severity severity) {
        int cages = best.stream().mapToInt(group -> group.cages().value()).sum();
        return Reasons.review(PORT_GROUPS.code(), plug.partNumber() + (severity == Severity.BLOCK ? " comes nearest to fitting "
                : " fits ") + cages + " of the " + end.platform().cages() + " cages of " + end.platform().name() + " only: "
                + String.join("; ", best.stream().map(PortGroup::name).toList()) + ".", end.pointer() + "/portGroup",
                best.get(0).maxPowerW() == null ? null : best.get(0).maxPowerW().source());
    }
}
