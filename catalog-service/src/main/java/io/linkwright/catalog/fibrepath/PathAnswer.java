package io.linkwright.catalog.fibrepath;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.linkwright.contracts.Nullable;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.Reason.Severity;
import io.linkwright.optics.path.Arrival;
import io.linkwright.optics.path.Change;
import io.linkwright.optics.path.LossTerm;

/**
 * What is right and wrong with a fibre path. Elements are named by their JSON pointer into the request.
 *
 * @param verdict the heaviest of the reasons
 * @param reasons all of them, the heaviest first
 * @param links where all lanes of two modules meet in both directions
 * @param trace one entry for each transmitter
 * @param connectionLoss what a mated pair was counted with
 * @param correction the cheapest change that mends a path that blocks; null when it does not
 * @param sources the documents that reasons name, by key
 */
@Schema(name = "FibrePathAnswer")
public record PathAnswer(Severity verdict, List<Reason> reasons, List<LinkView> links, List<LaneView> trace,
        PairLoss connectionLoss, @Nullable CorrectionView correction, Map<String, String> sources) {

    /**
     * @param element the module
     * @param link counted from 1
     */
    @Schema(name = "FibrePathLinkEnd")
    public record LinkEndView(String element, String name, int link) {
    }

    /**
     * @param nearToFar for each lane the near end sends, in order, the lane it arrives as
     * @param grade the weakest glass on the way
     * @param channelLossDb of the worst lane, without the connections at the modules
     * @param endToEndLossDb of the worst lane, with them
     * @param allowedLossDb null when not at hand
     * @param marginDb what is left of it by the channel
     * @param allowedFromMemory whether that limit must be checked against its document
     */
    @Schema(name = "FibrePathLink")
    public record LinkView(LinkEndView near, LinkEndView far, List<Integer> nearToFar, List<Integer> farToNear,
            @Nullable String grade, double channelLossDb, double endToEndLossDb, @Nullable Double allowedLossDb,
            @Nullable Double marginDb, @Nullable Boolean allowedFromMemory) {
    }

    /**
     * A fibre position.
     *
     * @param end name of the element's end
     */
    @Schema(name = "FibrePathPlace")
    public record PlaceView(String element, String name, String end, int position) {
    }

    /**
     * @param lane counted from 1 on the face it is sent from
     * @param arrivesAs lane it is received as; null when it is not received
     * @param way every place the light passes, the first and last included
     */
    @Schema(name = "FibrePathLane")
    public record LaneView(PlaceView from, int lane, PlaceView to, Arrival arrival, @Nullable Integer arrivesAs,
            double channelLossDb, double endToEndLossDb, List<TermView> lossTerms, List<PlaceView> way) {
    }

    /** @param withinChannel false for the connections at the modules, which IEEE 802.3 counts with the modules */
    @Schema(name = "FibrePathLossTerm")
    public record TermView(LossTerm.Kind kind, String element, double lossDb, boolean withinChannel) {
    }

    /** What a mated pair was counted with, in dB. */
    @Schema(name = "FibrePathConnectionLoss")
    public record PairLoss(double mpoDb, double duplexDb) {
    }

    /**
     * @param found whether any changes mend it
     * @param text says so in a sentence
     * @param cost sum of the changes' costs; null when nothing was found
     * @param elements the mended path as the elements of a request; empty when nothing was found
     * @param verdict of the mended path; null when nothing was found
     * @param costs what each change costs against the others
     */
    @Schema(name = "FibrePathCorrection")
    public record CorrectionView(boolean found, String text, @Nullable Integer cost, List<ChangeView> changes,
            List<Map<String, Object>> elements, @Nullable Severity verdict, Map<String, Integer> costs) {
    }

    @Schema(name = "FibrePathChange")
    public record ChangeView(Change.Action action, String element, String text, int cost) {
    }
}
