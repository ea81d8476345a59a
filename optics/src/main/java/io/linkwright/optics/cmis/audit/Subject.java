package io.linkwright.optics.cmis.audit;

import java.util.List;

import io.linkwright.optics.cmis.decode.CmisModule;
import io.linkwright.optics.cmis.decode.LaneState;

/**
 * What is audited.
 *
 * @param claims {@link PartClaims#NONE} when nothing is claimed
 */
record Subject(CmisModule module, PartClaims claims) {

    private static final int LANES_OF_A_BANK = 8;

    /** The lanes that carry something: page 00h does not say that they are missing, and applications reach that far. */
    List<LaneState> mediaLanes() {
        int missing = module.administration() == null ? 0 : module.administration().lanesMissing();
        int most = module.mediaLanes();
        return module.lanes().stream().filter(lane -> lane.lane() <= most)
                .filter(lane -> lane.lane() > LANES_OF_A_BANK || (missing >> lane.lane() - 1 & 1) == 0).toList();
    }

    /** Media lanes with a transmitter that is meant to shine: activated, and not switched off by the host. */
    List<LaneState> shiningLanes() {
        return mediaLanes().stream().filter(LaneState::activated).filter(lane -> !disabled(lane.lane())).toList();
    }

    private boolean disabled(int lane) {
        return module.banks().stream().flatMap(bank -> bank.controls().stream())
                .anyMatch(control -> control.lane() == lane && control.txDisabled());
    }
}
