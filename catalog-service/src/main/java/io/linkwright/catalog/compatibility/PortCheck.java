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

/** Answers whether a part works in a port. */
public final class PortCheck {

    static final List<AskedRule<PortCase>> RULES = Stream.of(BudgetRules.PORT, HeatRules.PORT).flatMap(List::stream).toList();

    private final Parts parts;

    public PortCheck(Parts parts) {
        this.parts = parts;
    }

    public PortAnswer answer(PortQuestion question) {
        List<Assumption> assumed = new ArrayList<>();
        Protocol protocol = question.protocol() == null
                ? Defaults.protocol(List.of(question.end()), "/protocol", parts, assumed)
                : question.protocol();
        Defaults.cooling(question.end(), assumed);
        if (question.end().part() instanceof Transceiver module) {
            int speed = question.speedGbps() == null
                    ? Defaults.speed(module, question.end().fastestLinkGbps(protocol), parts, assumed)
                    : question.speedGbps();
            Optic optic = Optic.at(module, speed, parts, null);
            return answer(question, Plug.of(module, optic == null ? 0 : optic.application().count()), speed, protocol, assumed);
        }
        return answer(question, (CableAssembly) question.end().part(), protocol, assumed);
    }

    /** Of a cable whose end was not named, the plug that fits better. */
    private PortAnswer answer(PortQuestion question, CableAssembly cable, Protocol protocol, List<Assumption> assumed) {
        PortAnswer best = null;
        for (CableEnd end : question.end().end() == null ? CableEnd.values() : new CableEnd[] { question.end().end() }) {
            List<Assumption> mine = new ArrayList<>(assumed);
            int speed = question.speedGbps() == null
                    ? Defaults.speed(cable, question.end().fastestLinkGbps(protocol), mine)
                    : question.speedGbps();
            if (question.end().end() == null) {
                mine.add(new Assumption("/end", end.name(), "The plug that fits this port better is judged."));
            }
            PortAnswer answer = answer(question, Plug.of(cable, EndAsked.plugOf(cable, end), speed), speed, protocol, mine);
            if (best == null || blocks(answer) < blocks(best)) {
                best = answer;
            }
        }
        return best;
    }

    private static long blocks(PortAnswer answer) {
        return answer.answer().reasons().stream().filter(reason -> reason.severity() == Severity.BLOCK).count();
    }

    private PortAnswer answer(PortQuestion question, Plug plug, int speed, Protocol protocol, List<Assumption> assumed) {
        int linksPerCage = question.linksPerCage() == null ? plug.links() : question.linksPerCage();
        EndCheck end = EndCheck.of(plug, question.end(), speed, protocol, linksPerCage);
        PortCase asked = new PortCase(plug, end.socket(), end.groups(), question);
        Stream<Reason> reasons = Stream.concat(end.reasons().stream(), RULES.stream().map(rule -> rule.judge(asked)));
        return new PortAnswer(Answer.of(reasons, parts), plug.partNumber(), end.socket().platform(), speed, plug.links(),
                protocol, end.byGroup(), List.copyOf(assumed));
    }
}
