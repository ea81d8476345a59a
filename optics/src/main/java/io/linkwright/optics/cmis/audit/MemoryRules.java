package io.linkwright.optics.cmis.audit;

import static io.linkwright.optics.cmis.audit.Rule.CMIS;
import static io.linkwright.optics.cmis.audit.Rule.SFF_8024;
import static io.linkwright.optics.cmis.audit.Rule.sourced;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.optics.cmis.audit.Rule.Answer;
import io.linkwright.optics.cmis.code.Codes;
import io.linkwright.optics.cmis.code.Identifier;
import io.linkwright.optics.cmis.decode.CmisModule;
import io.linkwright.optics.cmis.decode.LaneState;
import io.linkwright.optics.cmis.decode.LowerMemory;
import io.linkwright.optics.cmis.decode.PageChecksum;

/** What the memory must be by itself, whatever was ordered. */
final class MemoryRules {

    static final List<Rule> ALL = List.of(
            sourced("memory-map", SFF_8024, MemoryRules::memoryMap),
            sourced("identifier-copy", CMIS, MemoryRules::identifierCopy),
            sourced("page-checksums", CMIS, MemoryRules::checksums),
            sourced("flat-memory", CMIS, MemoryRules::flatMemory),
            sourced("pages-at-hand", CMIS, MemoryRules::pagesAtHand),
            sourced("module-state", CMIS, MemoryRules::moduleState),
            sourced("module-flags", CMIS, MemoryRules::moduleFlags),
            sourced("lane-flags", CMIS, MemoryRules::laneFlags),
            sourced("data-path-state", CMIS, MemoryRules::dataPaths),
            sourced("config-status", CMIS, MemoryRules::configStatus));

    private static final String LATCHED = "Flags are latched and cleared by reading: read twice, and judge the second.";
    private static final int FAULT = 5;

    private MemoryRules() {
    }

    private static Answer memoryMap(Subject subject) {
        LowerMemory lower = subject.module().lower();
        if (lower == null) {
            return Answer.notJudged("The dump has no lower memory, so nothing tells what kind of module it is.");
        }
        Identifier identifier = lower.identifier();
        if (identifier.vendorSpecific()) {
            return Answer
                    .review("The identifier %s is left to vendors; co-packaged optics use such. Whether the rest of the map is "
                            + "that of CMIS the vendor's document must tell.", Figures.hex(identifier.code()));
        }
        if (!identifier.cmis()) {
            return Answer
                    .block("The identifier %s is %s, which is not managed by CMIS: every other value here is read at the wrong "
                            + "place.", Figures.hex(identifier.code()), identifier.name());
        }
        return Answer.pass("The identifier is %s, %s; CMIS revision %s.", Figures.hex(identifier.code()), identifier.name(),
                lower.revisionText());
    }

    private static Answer identifierCopy(Subject subject) {
        CmisModule module = subject.module();
        if (module.lower() == null || module.administration() == null) {
            return Answer.notJudged("It takes the lower memory and page 00h.");
        }
        int original = module.lower().identifierCode();
        int copy = module.administration().identifierCode();
        return original == copy ? Answer.pass("Byte 00h:128 repeats the identifier.")
                : Answer.block(
                        "The identifier is %s in byte 0 and %s in byte 00h:128. Either page 00h is of another module or the "
                                + "read was not of one piece.",
                        Figures.hex(original), Figures.hex(copy));
    }

    private static Answer checksums(Subject subject) {
        List<PageChecksum> all = subject.module().checksums();
        List<String> wrong = all.stream().filter(it -> !it.right())
                .map(it -> Figures.text("page %s says %s and its bytes sum to %s",
                        Figures.hex(it.page()), Figures.hex(it.stored()), Figures.hex(it.computed())))
                .toList();
        if (all.isEmpty()) {
            return Answer.notJudged("The dump has no page with a checksum.");
        }
        return wrong.isEmpty() ? Answer.pass("The checksums are right on pages %s.",
                String.join(", ", all.stream().map(it -> Figures.hex(it.page())).toList()))
                : Answer.block("Wrong checksum: %s. The page was changed after its maker wrote it, or read wrongly.",
                        String.join("; ", wrong));
    }

    private static Answer flatMemory(Subject subject) {
        CmisModule module = subject.module();
        if (module.lower() == null) {
            return Answer.notJudged("It takes the lower memory.");
        }
        if (module.flat() && module.optical()) {
            return Answer
                    .block("The module says that it has page 00h only, and that it is optical: it would have no thresholds, "
                            + "no lane monitors and no control of its lanes.");
        }
        return module.flat()
                ? Answer.pass("Flat memory, as of a passive cable: thresholds, monitors and pages from 01h on do not exist.")
                : Answer.pass("Paged memory.");
    }

    private static Answer pagesAtHand(Subject subject) {
        CmisModule module = subject.module();
        if (module.flat()) {
            return module.administration() == null ? Answer.notJudged("Page 00h is not in the dump.")
                    : Answer.pass("Page 00h is there, and the module has no other.");
        }
        List<String> missing = new ArrayList<>();
        for (int page : new int[] { 0x00, 0x01, 0x02, 0x10, 0x11 }) {
            if (module.pages().stream().noneMatch(it -> it.page() == page)) {
                missing.add(Figures.hex(page));
            }
        }
        if (module.advertisement() != null && module.advertisement().vdm() && module.vdm().isEmpty()) {
            missing.add("20h to 2Fh (VDM, which the module says it has)");
        }
        return missing.isEmpty() ? Answer.pass("All pages that the audit looks into are there.")
                : Answer.notJudged("Not in the dump: pages %s. What they would say is not judged.", String.join(", ", missing));
    }

    private static Answer moduleState(Subject subject) {
        LowerMemory lower = subject.module().lower();
        if (lower == null) {
            return Answer.notJudged("It takes the lower memory.");
        }
        if (lower.ready()) {
            return Answer.pass("The module is ready.");
        }
        if (lower.state() == FAULT) {
            return Answer.block("The module is in its fault state; cause: %s.", Codes.FAULT_CAUSES.name(lower.faultCause()));
        }
        return Answer.review("The module is not ready but %s%s: its monitors do not show it at work.",
                Codes.MODULE_STATES.name(lower.state()), lower.lowPowerRequested() ? ", as the host asks" : "");
    }

    private static Answer moduleFlags(Subject subject) {
        LowerMemory lower = subject.module().lower();
        if (lower == null || lower.flat()) {
            return Answer.notJudged(lower == null ? "It takes the lower memory." : "Flat memory has no flags.");
        }
        List<String> names = lower.moduleFlags().names();
        if (!lower.moduleFlags().any()) {
            return Answer.pass("No flag of the module is up%s.", names.isEmpty() ? "" : " but that its state has changed");
        }
        return lower.moduleFlags().alarming() ? Answer.block("Up: %s. %s", String.join(", ", names), LATCHED)
                : Answer.review("Up: %s. %s", String.join(", ", names), LATCHED);
    }

    private static Answer laneFlags(Subject subject) {
        List<LaneState> lanes = subject.mediaLanes();
        if (lanes.isEmpty()) {
            return Answer.notJudged("Page 11h is not in the dump.");
        }
        List<String> up = lanes.stream().filter(lane -> !lane.flagNames().isEmpty())
                .map(lane -> "lane " + lane.lane() + " " + String.join(", ", lane.flagNames())).toList();
        if (up.isEmpty()) {
            return Answer.pass("No flag of a lane is up.");
        }
        return Answer.review("Up: %s. %s Loss of signal and lock are usual where nothing is plugged in.", String.join("; ", up),
                LATCHED);
    }

    private static Answer dataPaths(Subject subject) {
        List<LaneState> lanes = subject.mediaLanes();
        if (lanes.isEmpty()) {
            return Answer.notJudged("Page 11h is not in the dump.");
        }
        List<String> others = lanes.stream().filter(lane -> !lane.activated())
                .map(lane -> "lane " + lane.lane() + " " + Codes.DATA_PATH_STATES.name(lane.dataPathState())).toList();
        return others.isEmpty() ? Answer.pass("The data paths of all %d lanes are activated.", lanes.size())
                : Answer.review("Not activated: %s. Power and bias of these lanes say nothing.", String.join(", ", others));
    }

    private static Answer configStatus(Subject subject) {
        List<LaneState> lanes = subject.mediaLanes();
        List<String> rejected = lanes.stream().filter(lane -> lane.configStatus() > 1)
                .map(lane -> "lane " + lane.lane() + " " + Codes.CONFIG_STATUSES.name(lane.configStatus())).toList();
        if (lanes.isEmpty()) {
            return Answer.notJudged("Page 11h is not in the dump.");
        }
        return rejected.isEmpty() ? Answer.pass("No configuration was rejected.")
                : Answer.review("The last configuration: %s.", String.join("; ", rejected));
    }
}
