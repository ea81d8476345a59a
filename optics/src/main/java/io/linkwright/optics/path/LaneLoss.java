package io.linkwright.optics.path;

import java.util.ArrayList;
import java.util.List;

/** Loss of one lane: \(\sum a_i l_i + \sum c_j + \sum s_k\) over the fibres, connections and splitters on its way. */
public record LaneLoss(List<LossTerm> terms) {

    public LaneLoss {
        terms = List.copyOf(terms);
    }

    static LaneLoss of(FibrePath path, Ray ray, LossModel model) {
        List<LossTerm> terms = new ArrayList<>();
        Place before = ray.from();
        for (Place place : ray.way().subList(1, ray.way().size())) {
            if (place.element() == before.element()) {
                through(path.element(place.element()), place, model, terms);
            } else {
                joint(path, before, place, model, terms);
            }
            before = place;
        }
        return new LaneLoss(terms);
    }

    private static void through(Element element, Place place, LossModel model, List<LossTerm> terms) {
        if (element instanceof Adapter adapter) {
            terms.add(new LossTerm(LossTerm.Kind.CONNECTION, place.element(), model.pairDb(adapter.type()), true));
        }
        if (element.grade() != null) {
            terms.add(new LossTerm(LossTerm.Kind.FIBRE, place.element(),
                    element.grade().attenuationDbPerKm() * element.lengthM() / 1000, true));
        }
        if (element.innerLossDb() > 0) {
            terms.add(new LossTerm(LossTerm.Kind.SPLITTING, place.element(), element.innerLossDb(), true));
        }
    }

    /** A plug in a face is a mated pair; a plug in a sleeve is half of one, which the adapter counts. */
    private static void joint(FibrePath path, Place from, Place to, LossModel model, List<LossTerm> terms) {
        for (Place side : List.of(from, to)) {
            End end = path.end(side.port());
            if (end.shape() == Shape.FACE) {
                terms.add(new LossTerm(LossTerm.Kind.CONNECTION, side.element(), model.pairDb(end.type()),
                        !(path.element(side.element()) instanceof OpticalModule)));
            }
        }
    }

    /** What the channel of IEEE 802.3 loses: all but the connections at the modules' faces. */
    public double channelDb() {
        return terms.stream().filter(LossTerm::withinChannel).mapToDouble(LossTerm::lossDb).sum();
    }

    /** From one module's face to the other's, both connections included. */
    public double endToEndDb() {
        return terms.stream().mapToDouble(LossTerm::lossDb).sum();
    }
}
