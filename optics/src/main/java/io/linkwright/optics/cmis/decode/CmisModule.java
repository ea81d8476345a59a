package io.linkwright.optics.cmis.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.linkwright.optics.cmis.memory.PageAddress;
import io.linkwright.optics.cmis.vdm.VdmBank;

/**
 * Everything that a dump says of a module.
 *
 * @param lower null when the dump does not have it; so are the others
 * @param administration page 00h
 * @param advertisement page 01h
 * @param thresholds page 02h
 * @param laser page 04h
 * @param applications in the order of their numbers
 * @param banks those with a page of lanes
 * @param vdm those with a page of descriptors
 * @param pages of the upper memory that the dump has
 */
public record CmisModule(LowerMemory lower, Administration administration, Advertisement advertisement, Thresholds thresholds,
        LaserCapabilities laser, List<Application> applications, List<LaneBank> banks, List<VdmBank> vdm,
        List<PageAddress> pages) {

    /** Of flat memory: only page 00h exists, and nothing of it changes. */
    public boolean flat() {
        return lower != null && lower.flat();
    }

    /** Media type of the lower memory; 0, undefined, when it is not at hand. */
    public int mediaType() {
        return lower == null ? 0 : lower.mediaType();
    }

    public boolean optical() {
        return mediaType() == 1 || mediaType() == 2;
    }

    /** The lanes of all banks. */
    public List<LaneState> lanes() {
        return banks.stream().flatMap(bank -> bank.states().stream()).toList();
    }

    /** Media lanes that an application in use, or any application, takes; 8 when nothing tells. */
    public int mediaLanes() {
        return applications.stream().mapToInt(it -> Math.max(1, it.instances()) * it.mediaLanes()).filter(it -> it > 0)
                .max().orElse(8);
    }

    public List<PageChecksum> checksums() {
        List<PageChecksum> checksums = new ArrayList<>();
        Stream.of(administration == null ? null : administration.checksum(),
                advertisement == null ? null : advertisement.checksum(), thresholds == null ? null : thresholds.checksum(),
                laser == null ? null : laser.checksum()).filter(it -> it != null).forEach(checksums::add);
        return checksums;
    }
}
