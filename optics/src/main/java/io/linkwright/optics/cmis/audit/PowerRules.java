package io.linkwright.optics.cmis.audit;

import static io.linkwright.optics.cmis.audit.Rule.CMIS;
import static io.linkwright.optics.cmis.audit.Rule.fromMemory;
import static io.linkwright.optics.cmis.audit.Rule.sourced;

import java.util.List;

import io.linkwright.optics.cmis.audit.Rule.Answer;
import io.linkwright.optics.cmis.decode.Administration;
import io.linkwright.optics.cmis.decode.CmisModule;

/** What the module says it may draw. */
final class PowerRules {

    static final List<Rule> ALL = List.of(
            sourced("max-power-programmed", CMIS, PowerRules::programmed),
            sourced("max-power", CMIS, PowerRules::maxPower),
            fromMemory("power-class", PowerRules::powerClass));

    private static final double STEP_W = 0.25;
    /** Below this share of the catalogue's figure one of the two is wrong. */
    private static final double FAR_BELOW = 0.8;
    /** Upper bounds of the power classes 1 to 7 of QSFP-DD. */
    private static final double[] QSFP_DD_CLASS_W = { 1.5, 3.5, 7, 8, 10, 12, 14 };
    private static final int QSFP_DD = 0x18;
    private static final String NO_PAGE = "Page 00h is not in the dump.";

    private PowerRules() {
    }

    private static Answer programmed(Subject subject) {
        Administration page = subject.module().administration();
        if (page == null) {
            return Answer.notJudged(NO_PAGE);
        }
        if (page.maxPowerW() > STEP_W) {
            return Answer.pass("The module states at most %s W.", Figures.of(page.maxPowerW()));
        }
        return passive(subject.module()) ? Answer.pass("%s W, as of a passive cable.", Figures.of(page.maxPowerW()))
                : Answer.block(
                        "The module states at most %s W, which no active module holds: the field was never programmed, and a host "
                                + "that goes by it gives the module no power budget.",
                        Figures.of(page.maxPowerW()));
    }

    private static Answer maxPower(Subject subject) {
        Administration page = subject.module().administration();
        Double claimed = subject.claims().maxPowerW();
        if (page == null || claimed == null) {
            return Answer.notJudged(page == null ? NO_PAGE
                    : "No highest power is claimed; the module states "
                            + Figures.of(page.maxPowerW()) + " W.");
        }
        double stated = page.maxPowerW();
        if (stated >= claimed + STEP_W) {
            return Answer.block(
                    "The module states up to %s W, worst case over its lifetime; the catalogue says %s W, by which cages and "
                            + "supplies are planned.",
                    Figures.of(stated), Figures.of(claimed));
        }
        if (stated < claimed * FAR_BELOW && !passive(subject.module())) {
            return Answer.review("The module states up to %s W, the catalogue %s W: far below, so one of the two is wrong.",
                    Figures.of(stated), Figures.of(claimed));
        }
        return Answer.pass("The module states up to %s W, the catalogue %s W.", Figures.of(stated), Figures.of(claimed));
    }

    private static Answer powerClass(Subject subject) {
        Administration page = subject.module().administration();
        if (page == null) {
            return Answer.notJudged(NO_PAGE);
        }
        if (page.identifierCode() != QSFP_DD) {
            return Answer.notJudged(
                    "Power class %d; its watts depend on the form factor, and only those of QSFP-DD are at hand. The stated "
                            + "highest power is what counts.",
                    page.powerClass());
        }
        int power = page.powerClass();
        double over = power == 1 ? 0 : QSFP_DD_CLASS_W[power - 2];
        double upTo = power > QSFP_DD_CLASS_W.length ? Double.POSITIVE_INFINITY : QSFP_DD_CLASS_W[power - 1];
        boolean fits = page.maxPowerW() <= upTo && (page.maxPowerW() > over || power == 1);
        String bounds = Double.isInfinite(upTo) ? "over " + Figures.of(over)
                : "over " + Figures.of(over) + " to " + Figures.of(upTo);
        return fits
                ? Answer.pass("Power class %d (%s W) goes with the stated %s W.", power, bounds, Figures.of(page.maxPowerW()))
                : Answer.review("Power class %d is %s W; the module states %s W. Go by the stated power.", power, bounds,
                        Figures.of(page.maxPowerW()));
    }

    private static boolean passive(CmisModule module) {
        return module.mediaType() == 3;
    }
}
