package io.linkwright.optics.cmis.audit;

import static io.linkwright.optics.cmis.audit.Rule.CMIS;
import static io.linkwright.optics.cmis.audit.Rule.SFF_8024;
import static io.linkwright.optics.cmis.audit.Rule.sourced;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.linkwright.optics.cmis.audit.Rule.Answer;
import io.linkwright.optics.cmis.code.LaneInterface;
import io.linkwright.optics.cmis.decode.Application;

/** The ways in which the module says it runs against the ways in which it is sold to run. */
final class ApplicationRules {

    static final List<Rule> ALL = List.of(
            sourced("application-codes", SFF_8024, ApplicationRules::codes),
            sourced("application-lanes", SFF_8024, ApplicationRules::lanes),
            sourced("host-lanes", SFF_8024, ApplicationRules::hostLanes),
            sourced("media-code", SFF_8024, ApplicationRules::mediaCode),
            sourced("breakouts", SFF_8024, ApplicationRules::breakouts),
            sourced("linear-interface", SFF_8024, ApplicationRules::linear),
            sourced("protocol", CMIS, ApplicationRules::protocol));

    private static final String NONE = "The memory offers no application.";
    private static final String NO_REACH = "How far it goes the code does not say: see reach and part-number.";

    private ApplicationRules() {
    }

    private static Answer codes(Subject subject) {
        List<Application> all = subject.module().applications();
        if (all.isEmpty()) {
            return Answer.notJudged(NONE);
        }
        List<String> reserved = new ArrayList<>();
        for (Application each : all) {
            if (each.host().reserved()) {
                reserved.add("host " + each.host().name() + " of application " + each.number());
            }
            if (each.media().reserved()) {
                reserved.add("media " + each.media().name() + " of application " + each.number());
            }
        }
        return reserved.isEmpty() ? Answer.pass("All codes of the %d applications have a meaning.", all.size())
                : Answer.review(
                        "Codes without a meaning: %s. A later edition may have given them one; media 93h is 800G-FR4-LPO to some "
                                + "network operating systems.",
                        String.join(", ", reserved));
    }

    private static Answer lanes(Subject subject) {
        List<Application> all = subject.module().applications();
        if (all.isEmpty()) {
            return Answer.notJudged(NONE);
        }
        List<String> wrong = new ArrayList<>();
        for (Application each : all) {
            if (each.host().lanes() > 0 && each.host().lanes() != each.hostLanes()) {
                wrong.add(Figures.text("application %d has %d host lanes, and %s has %d", each.number(), each.hostLanes(),
                        each.host().name(), each.host().lanes()));
            }
            if (each.media().lanes() > 0 && each.media().lanes() != each.mediaLanes()) {
                wrong.add(Figures.text("application %d has %d media lanes, and %s has %d", each.number(), each.mediaLanes(),
                        each.media().name(), each.media().lanes()));
            }
        }
        // Wavelengths of one fibre may be counted as one lane or as several; of the host side there is no such doubt.
        return wrong.isEmpty() ? Answer.pass("The applications have the lanes that their codes have.")
                : Answer.review("%s.", String.join("; ", wrong));
    }

    private static Answer hostLanes(Subject subject) {
        Integer lanes = subject.claims().hostLanes();
        Integer gbps = subject.claims().hostLaneGbps();
        List<Application> known = subject.module().applications().stream().filter(it -> it.host().laneGbps() > 0).toList();
        if (lanes == null || gbps == null || known.isEmpty()) {
            return Answer.notJudged(lanes == null || gbps == null ? "No lanes to the host are claimed."
                    : "The memory offers no application whose lane rate is known.");
        }
        String offered = String.join(", ",
                known.stream().map(it -> it.instances() * it.hostLanes() + "x" + it.host().laneGbps() + "G ("
                        + it.host().name() + ")").distinct().toList());
        if (known.stream().anyMatch(it -> it.host().laneGbps() == gbps && it.instances() * it.hostLanes() == lanes)) {
            return Answer.pass("%dx%dG to the host, as ordered; the memory offers %s.", lanes, gbps, offered);
        }
        return Answer.block("Ordered was %dx%dG to the host; the memory offers %s. A port of the one does not run the other.",
                lanes,
                gbps, offered);
    }

    private static Answer mediaCode(Subject subject) {
        List<Application> offered = subject.module().applications();
        if (subject.claims().applications().isEmpty() || offered.isEmpty()) {
            return Answer.notJudged(offered.isEmpty() ? NONE : "No optical interface is claimed.");
        }
        PmdClaim claim = PmdClaim.parse(subject.claims().applications().get(0));
        if (!claim.codedFor(subject.module().mediaType())) {
            return Answer.notJudged("SFF-8024 has no code of this medium for %s; the memory offers %s.", claim.pmd(),
                    media(offered));
        }
        Optional<Application> same = offered.stream().filter(it -> claim.is(it.media())).findFirst();
        if (same.isPresent()) {
            return same.get().instances() >= claim.count()
                    ? Answer.pass("%s is offered (%s, %d at once). %s", claim.pmd(), same.get().media().name(),
                            same.get().instances(), NO_REACH)
                    : Answer.block("%s is offered %d times at once; ordered was %d.", claim.pmd(), same.get().instances(),
                            claim.count());
        }
        Optional<Application> sibling = offered.stream().filter(it -> claim.siblingOf(it.media())).findFirst();
        if (sibling.isPresent()) {
            return Answer.review(
                    "Sold as %s, the memory offers %s (%s). Parts for 2 km are known to be sold under the code for 500 m. %s",
                    claim.pmd(), sibling.get().media().name(), Figures.hex(sibling.get().mediaCode()), NO_REACH);
        }
        return Answer.block("Sold as %s; the memory offers %s.", claim.pmd(), media(offered));
    }

    private static Answer breakouts(Subject subject) {
        List<Application> offered = subject.module().applications();
        List<String> claimed = subject.claims().applications();
        if (claimed.size() < 2 || offered.isEmpty()) {
            return Answer.notJudged(offered.isEmpty() ? NONE : "No further way to run it is claimed.");
        }
        List<String> missing = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (String each : claimed.subList(1, claimed.size())) {
            PmdClaim claim = PmdClaim.parse(each);
            boolean there = offered.stream().anyMatch(it -> (claim.is(it.media()) || claim.siblingOf(it.media()))
                    && it.instances() >= claim.count());
            boolean coded = claim.codedFor(subject.module().mediaType());
            (there ? found : missing).add(each + (coded ? "" : " (for which SFF-8024 has no code)"));
        }
        return missing.isEmpty() ? Answer.pass("Offered too: %s.", String.join(", ", found))
                : Answer.review("The catalogue also says %s; the memory offers %s.", String.join(", ", missing),
                        media(offered));
    }

    private static Answer linear(Subject subject) {
        List<Application> offered = subject.module().applications();
        Boolean claimed = subject.claims().linear();
        if (offered.isEmpty() || claimed == null) {
            return Answer.notJudged(offered.isEmpty() ? NONE : "Whether it is linear (LPO) is not claimed.");
        }
        List<String> linear = offered.stream().filter(it -> it.host().linear() || it.media().linear())
                .map(it -> it.host().name() + " to " + it.media().name()).toList();
        if (claimed) {
            return linear.isEmpty()
                    ? Answer.review(
                            "Sold as linear (LPO); the memory offers retimed interfaces only: %s. Some makers of linear parts write so, "
                                    + "and a host that goes by it does not equalise for them.",
                            media(offered))
                    : Answer.pass("Linear, as sold: %s.", String.join(", ", linear));
        }
        return linear.isEmpty() ? Answer.pass("No linear interface, as sold.")
                : Answer.block(
                        "Sold as retimed; the memory offers linear interfaces: %s. Hosts that are not qualified for them do not run it.",
                        String.join(", ", linear));
    }

    private static Answer protocol(Subject subject) {
        List<Application> offered = subject.module().applications();
        List<String> claimed = subject.claims().protocols();
        if (offered.isEmpty() || claimed.isEmpty()) {
            return Answer.notJudged(offered.isEmpty() ? NONE : "No protocol is claimed.");
        }
        boolean infiniband = offered.stream().map(Application::host).anyMatch(LaneInterface::infiniband);
        boolean others = offered.stream().map(Application::host).anyMatch(it -> !it.infiniband());
        if (claimed.contains("INFINIBAND") && !infiniband) {
            return Answer.review(
                    "Sold for InfiniBand; the memory offers no InfiniBand interface. Switches that go by part number take it, "
                            + "others do not.");
        }
        return claimed.contains("ETHERNET") && !others ? Answer.block("Sold for Ethernet; the memory offers InfiniBand only.")
                : Answer.pass("The memory offers interfaces of %s.", String.join(" and ", claimed));
    }

    private static String media(List<Application> offered) {
        return String.join(", ", offered.stream().map(it -> it.instances() + "x" + it.media().name()).distinct().toList());
    }
}
