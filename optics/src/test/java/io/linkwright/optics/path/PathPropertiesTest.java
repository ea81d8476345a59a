package io.linkwright.optics.path;

import static io.linkwright.optics.path.Parts.MPO12;
import static io.linkwright.optics.path.Parts.MPO12_PINNED;
import static io.linkwright.optics.path.Parts.MPO16;
import static io.linkwright.optics.path.Parts.dr4;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.linkwright.optics.budget.FibreGrade;
import io.linkwright.optics.connector.Polarity;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every path. */
class PathPropertiesTest {

    record Segment(Polarity type, Keys before, boolean turned, boolean wrongPins, double lengthM, int fibres) {
    }

    @Provide
    Arbitrary<List<Segment>> segments() {
        return segment(Arbitraries.of(Polarity.values())).list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Segment>> straightOrCrossed() {
        return segment(Arbitraries.of(Polarity.A, Polarity.B)).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Segment>> few() {
        return segment(Arbitraries.of(Polarity.values())).list().ofMinSize(1).ofMaxSize(3);
    }

    private static Arbitrary<Segment> segment(Arbitrary<Polarity> type) {
        return Combinators.combine(type, Arbitraries.of(Keys.values()), Arbitraries.of(true, false),
                Arbitraries.frequency(net.jqwik.api.Tuple.of(4, false), net.jqwik.api.Tuple.of(1, true)),
                Arbitraries.integers().between(1, 500), Arbitraries.of(8, 12))
                .as((polarity, keys, turned, wrong, length, fibres) -> new Segment(polarity, keys, turned, wrong, length,
                        fibres));
    }

    /** Module, cords with an adapter between each two, module. Pins are right where the segments say so. */
    static FibrePath path(List<Segment> segments) {
        List<Element> elements = new ArrayList<>(List.of(dr4("near")));
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (i > 0) {
                elements.add(Parts.adapter("adapter " + i, segment.before()));
            }
            boolean last = i == segments.size() - 1;
            Cord cord = new Cord("cord " + i, false, segment.type(), MPO12, last || segment.wrongPins() ? MPO12 : MPO12_PINNED,
                    segment.fibres(), segment.lengthM(), FibreGrade.OS2);
            elements.add(segment.turned() && segment.wrongPins() ? cord.turned() : cord);
        }
        elements.add(dr4("far"));
        return FibrePath.chain(elements.toArray(Element[]::new));
    }

    static FibrePath reversed(FibrePath path) {
        List<Element> elements = new ArrayList<>();
        for (Element element : path.elements()) {
            elements.add(0, element instanceof Cord cord ? cord.turned() : element);
        }
        return FibrePath.chain(elements.toArray(Element[]::new));
    }

    @Property(tries = 300)
    void noTwoTransmittersLightOnePosition(@ForAll("segments") List<Segment> segments) {
        FibrePath path = path(segments);
        List<Ray> rays = Tracer.trace(path);
        Set<Place> ends = new HashSet<>();
        assertThat(rays).hasSize(8).allSatisfy(ray -> assertThat(ends.add(ray.to())).isTrue());
    }

    @Property(tries = 300)
    void aPathReadBackwardsIsTracedBackwards(@ForAll("segments") List<Segment> segments) {
        FibrePath path = path(segments);
        int last = path.elements().size() - 1;
        assertThat(ends(Tracer.trace(path), 0, last)).isEqualTo(ends(Tracer.trace(reversed(path)), last, 0));
        assertThat(ends(Tracer.trace(path), last, 0)).isEqualTo(ends(Tracer.trace(reversed(path)), 0, last));
    }

    private static List<List<Object>> ends(List<Ray> rays, int from, int to) {
        return rays.stream().filter(ray -> ray.from().element() == from).map(ray -> List.<Object> of(ray.lane(), ray.arrival(),
                ray.to().position(), Math.abs(ray.to().element() - from))).toList();
    }

    /** Of straight and crossed cords only the number of reversals counts: an odd one links, an even one does not. */
    @Property(tries = 300)
    void anOddNumberOfReversalsLinks(@ForAll("straightOrCrossed") List<Segment> segments) {
        long reversals = segments.stream().filter(segment -> segment.type() == Polarity.B).count()
                + segments.stream().skip(1).filter(segment -> segment.before() == Keys.ALIGNED).count();
        PathReport report = PathCheck.check(path(segments), Conditions.USUAL);
        assertThat(report.links()).hasSize((int) (reversals % 2));
        assertThat(report.rays()).extracting(Ray::arrival)
                .containsOnly(reversals % 2 == 1 ? Arrival.RECEIVER : Arrival.TRANSMITTER);
    }

    @Property(tries = 300)
    void lossAddsUpAndIsTheSameBothWays(@ForAll("segments") List<Segment> segments) {
        double metres = segments.stream().mapToDouble(Segment::lengthM).sum();
        double expected = metres / 1000 * 0.5 + (segments.size() - 1) * 0.5;
        PathReport report = PathCheck.check(path(segments), Conditions.USUAL);
        assertThat(report.losses()).allSatisfy(loss -> {
            assertThat(loss.channelDb()).isCloseTo(expected, within(1e-9));
            assertThat(loss.endToEndDb()).isCloseTo(expected + 1.0, within(1e-9));
        });
    }

    /** Renumbering every connector from the other side changes nothing, but for the count of a cassette's ports. */
    @Property(tries = 200)
    void everyElementIsItsOwnMirrorImage(@ForAll("anyElement") Element element) {
        for (int end = 0; end < element.ends().size(); end++) {
            int positions = element.ends().get(end).type().positions();
            for (int position = 1; position <= positions; position++) {
                List<Spot> mirrored = element.through(new Spot(end, position)).stream().map(spot -> new Spot(spot.end(),
                        element.ends().get(spot.end()).type().positions() + 1 - spot.position())).toList();
                if (!(element instanceof Cassette)) {
                    assertThat(element.through(new Spot(end, positions + 1 - position))).isEqualTo(mirrored);
                }
            }
        }
    }

    @Property(tries = 200)
    void lightGoesBackTheWayItCame(@ForAll("anyElement") Element element) {
        for (int end = 0; end < element.ends().size(); end++) {
            for (int position = 1; position <= element.ends().get(end).type().positions(); position++) {
                Spot spot = new Spot(end, position);
                assertThat(element.through(spot)).allSatisfy(out -> assertThat(element.through(out)).contains(spot));
            }
        }
    }

    @Provide
    Arbitrary<Element> anyElement() {
        return Arbitraries.of(Parts.cord("c", Polarity.A), Parts.cord("c", Polarity.B), Parts.cord("c", Polarity.C),
                Parts.cord("c", Polarity.B, MPO16, MPO16), Parts.cord("c", Polarity.C, MPO16, MPO16),
                Parts.duplex("c", Polarity.A), Parts.duplex("c", Polarity.B), Parts.adapter("c", Keys.ALIGNED),
                Parts.adapter("c", Keys.OPPOSED), Parts.cassette("c", CassetteMethod.A),
                Parts.cassette("c", CassetteMethod.B1), Parts.cassette("c", CassetteMethod.B2),
                Parts.cassette("c", CassetteMethod.U1), Parts.cassette("c", CassetteMethod.U2),
                new Conversion("c", MPO12, MPO12), new Breakout("c", true, MPO12, MPO12, 2, 1, FibreGrade.OS2),
                new Breakout("c", false, MPO12, Parts.LC, 4, 1, FibreGrade.OS2),
                new Breakout("c", true, MPO16, MPO12, 2, 1, FibreGrade.OS2),
                new Breakout("c", true, MPO16, MPO12, 4, 1, FibreGrade.OS2),
                new PowerSplitter("c", Parts.LC, 2, 0.3));
    }

    @Property(tries = 150)
    void aCorrectionPassesAndNoSingleChangeIsCheaper(@ForAll("few") List<Segment> segments) {
        FibrePath path = path(segments);
        PathReport report = PathCheck.check(path, Conditions.USUAL);
        if (!report.blocked()) {
            return;
        }
        Correction found = CorrectionSearch.of(report, Conditions.USUAL).found();
        assertThat(found).isNotNull();
        assertThat(PathCheck.check(found.report().path(), Conditions.USUAL).blocked()).isFalse();
        assertThat(found.report().links()).hasSize(1);
        assertThat(found.cost()).isEqualTo(found.changes().stream().mapToInt(change -> change.cost().units()).sum());
        assertThat(found.cost()).isLessThanOrEqualTo(cheapestSingle(path));
    }

    private static int cheapestSingle(FibrePath path) {
        int cheapest = Integer.MAX_VALUE;
        for (int i = 0; i < path.elements().size(); i++) {
            for (Edit edit : ElementEdits.of(path, i)) {
                if (!PathCheck.check(edit.path().get(), Conditions.USUAL).blocked()) {
                    cheapest = Math.min(cheapest, edit.change().cost().units());
                }
            }
        }
        return cheapest;
    }
}
