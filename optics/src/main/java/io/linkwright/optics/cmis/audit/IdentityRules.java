package io.linkwright.optics.cmis.audit;

import static io.linkwright.optics.cmis.audit.Rule.CMIS;
import static io.linkwright.optics.cmis.audit.Rule.SFF_8024;
import static io.linkwright.optics.cmis.audit.Rule.fromMemory;
import static io.linkwright.optics.cmis.audit.Rule.sourced;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.linkwright.optics.cmis.audit.Rule.Answer;
import io.linkwright.optics.cmis.code.Codes;
import io.linkwright.optics.cmis.code.Identifier;
import io.linkwright.optics.cmis.decode.Administration;
import io.linkwright.optics.cmis.decode.LowerMemory;

/** Whether it is the part that was ordered: its name and its body. */
final class IdentityRules {

    static final List<Rule> ALL = List.of(
            sourced("part-number", CMIS, IdentityRules::partNumber),
            fromMemory("vendor", IdentityRules::vendor),
            sourced("serial-number", CMIS, IdentityRules::serialNumber),
            sourced("form-factor", SFF_8024, IdentityRules::formFactor),
            sourced("top-style", SFF_8024, IdentityRules::topStyle),
            sourced("polish", SFF_8024, IdentityRules::polish),
            sourced("connector", SFF_8024, IdentityRules::connector));

    private static final Map<String, String> FAMILIES = Map.of("OSFP", "OSFP", "OSFP224", "OSFP", "QSFP-DD", "QSFP-DD",
            "QSFP-DD800", "QSFP-DD", "QSFP112", "QSFP", "QSFP56", "QSFP", "QSFP28", "QSFP");
    private static final Map<String, Integer> HEAT_SINKS = Map.of("FLAT", 1, "FINNED", 2, "CLOSED", 3);
    private static final Map<String, Integer> FACES = Map.of("UPC", 1, "APC", 2);
    /** Connector codes that a face of one, and of two, of these connectors may have. */
    private static final Map<String, List<Integer>> SINGLE = Map.of("MPO-12", List.of(0x0C), "MPO-16", List.of(0x28), "LC",
            List.of(0x07), "CS", List.of(0x25), "SN", List.of(0x26), "NONE", List.of(0x23, 0x21));
    private static final Map<String, List<Integer>> DOUBLE = Map.of("MPO-12", List.of(0x27, 0x0C), "MPO-16",
            List.of(0x0D, 0x28), "LC", List.of(0x07), "CS", List.of(0x25), "SN", List.of(0x26), "NONE", List.of(0x23, 0x21));
    private static final String NO_PAGE = "Page 00h is not in the dump.";
    private static final String NO_LOWER = "It takes the lower memory.";

    private IdentityRules() {
    }

    private static Answer partNumber(Subject subject) {
        Administration page = subject.module().administration();
        if (page == null) {
            return Answer.notJudged(NO_PAGE);
        }
        String written = page.partNumber();
        if (written.isEmpty()) {
            return Answer.review("The memory has no part number.");
        }
        if (subject.claims().partNumber() == null) {
            return Answer.notJudged("The memory says %s; nothing was named to compare it with.", written);
        }
        List<String> names = Stream.concat(Stream.of(subject.claims().partNumber()), subject.claims().aliases().stream())
                .toList();
        if (names.contains(written)) {
            return Answer.pass("The part number is %s.", written);
        }
        if (names.stream().anyMatch(name -> bare(name).equals(bare(written)))) {
            return Answer.review("The memory writes %s for %s: the same letters and digits, written otherwise.", written,
                    names.get(0));
        }
        if (names.stream().anyMatch(name -> kin(bare(name), bare(written)))) {
            return Answer.review(
                    "The memory says %s, which contains %s or is contained in it: a variant, or re-coded by a reseller. "
                            + "Ask which.",
                    written, names.get(0));
        }
        return Answer.block("The memory says %s, not %s: another part, or one re-coded under its vendor's own number.", written,
                names.get(0));
    }

    private static String bare(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static boolean kin(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return shorter >= 6 && (one.contains(other) || other.contains(one));
    }

    private static Answer vendor(Subject subject) {
        Administration page = subject.module().administration();
        String claimed = subject.claims().vendor();
        if (page == null || claimed == null) {
            return Answer.notJudged(page == null ? NO_PAGE
                    : "No one vendor is claimed; the memory says "
                            + page.vendor() + ".");
        }
        boolean same = bare(page.vendor()).contains(bare(claimed)) || bare(claimed).contains(bare(page.vendor()))
                && !page.vendor().isEmpty();
        return same ? Answer.pass("The vendor is %s.", page.vendor())
                : Answer.review(
                        "The memory names %s as vendor, the catalogue %s. Makers sell under other names, and so do re-coders.",
                        page.vendor(), claimed);
    }

    private static Answer serialNumber(Subject subject) {
        Administration page = subject.module().administration();
        if (page == null) {
            return Answer.notJudged(NO_PAGE);
        }
        return page.serialNumber().isEmpty()
                ? Answer.review("The memory has no serial number: the unit cannot be told from others.")
                : Answer.pass("Serial number %s, made %s.", page.serialNumber(),
                        page.date().isEmpty() ? "at an unknown date" : page.date());
    }

    private static Answer formFactor(Subject subject) {
        LowerMemory lower = subject.module().lower();
        String family = subject.claims().formFactor() == null ? null : FAMILIES.get(subject.claims().formFactor());
        if (lower == null || family == null) {
            return Answer.notJudged(lower == null ? NO_LOWER : "No form factor that has a code is claimed.");
        }
        Identifier identifier = lower.identifier();
        if (!identifier.family().equals(family)) {
            return Answer.block("The memory says %s (%s); ordered was %s.", identifier.name(), Figures.hex(identifier.code()),
                    subject.claims().formFactor());
        }
        return Answer.pass("%s, as ordered.%s", identifier.name(),
                family.equals("OSFP") ? " OSFP with fins and with a flat top have this same code; see top-style." : "");
    }

    private static Answer topStyle(Subject subject) {
        LowerMemory lower = subject.module().lower();
        Integer claimed = subject.claims().topStyle() == null ? null : HEAT_SINKS.get(subject.claims().topStyle());
        if (lower == null || claimed == null) {
            return Answer.notJudged(lower == null ? NO_LOWER : "No top style is claimed.");
        }
        if (lower.heatSink() == 0) {
            return Answer.review(
                    "The memory leaves its heat sink unspecified (byte 61), as modules of CMIS %s may: look at the module. "
                            + "Ordered was %s. A finned and a flat top do not fit each other's cages, or overheat there.",
                    lower.revisionText(), subject.claims().topStyle());
        }
        String name = Codes.HEAT_SINKS.name(lower.heatSink());
        return lower.heatSink() == claimed ? Answer.pass("The heat sink is %s, as ordered.", name)
                : Answer.block("The memory says %s; ordered was %s. It does not fit the cage, or overheats there.", name,
                        subject.claims().topStyle());
    }

    private static Answer polish(Subject subject) {
        LowerMemory lower = subject.module().lower();
        Integer claimed = subject.claims().polish() == null ? null : FACES.get(subject.claims().polish());
        if (lower == null || claimed == null) {
            return Answer.notJudged(lower == null ? NO_LOWER : "No polish is claimed.");
        }
        if (lower.fibreFace() == 0) {
            return Answer.review(
                    "The memory leaves the polish unspecified (byte 61), and no connector code tells it: look at the "
                            + "face. Ordered was %s.",
                    subject.claims().polish());
        }
        String name = Codes.FIBRE_FACES.name(lower.fibreFace());
        return lower.fibreFace() == claimed ? Answer.pass("The fibre face is %s, as ordered.", name)
                : Answer.block("The memory says %s; ordered was %s. An angled and a square face must not be mated.", name,
                        subject.claims().polish());
    }

    private static Answer connector(Subject subject) {
        Administration page = subject.module().administration();
        String claimed = subject.claims().connector();
        int count = subject.claims().connectors() == null ? 1 : subject.claims().connectors();
        List<Integer> codes = claimed == null ? null : (count > 1 ? DOUBLE : SINGLE).get(claimed);
        if (page == null || codes == null) {
            return Answer.notJudged(page == null ? NO_PAGE : "No connector that has a code is claimed.");
        }
        String name = Codes.CONNECTORS.name(page.connector());
        if (!codes.contains(page.connector())) {
            return Answer.block("The memory says %s (%s); ordered was %sx%s.", name, Figures.hex(page.connector()), count,
                    claimed);
        }
        if (codes.indexOf(page.connector()) > 0 && !claimed.equals("NONE")) {
            return Answer.review("The memory says %s; ordered was %sx%s, which has the code of its own %s.", name, count,
                    claimed,
                    Codes.CONNECTORS.name(codes.get(0)));
        }
        return Answer.pass("The connector is %s, as ordered.", name);
    }
}
