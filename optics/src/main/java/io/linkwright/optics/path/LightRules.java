package io.linkwright.optics.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether every transmitter's light arrives at a receiver, and the lanes of a link at one and the same far end. */
final class LightRules {

    private final FibrePath path;
    private final List<Ray> rays;
    private final List<Finding> findings = new ArrayList<>();
    /** Where each link end's light goes, and where the light it receives comes from. */
    private final Map<LinkEnd, Set<LinkEnd>> reaches = new TreeMap<>();
    private final Map<LinkEnd, Set<LinkEnd>> hears = new TreeMap<>();
    private final Map<Place, Ray> received = new HashMap<>();
    private final Map<LinkEnd, List<Ray>> lost = new TreeMap<>();
    /** Transmitters whose light arrives, if behind a power splitter not all of it. */
    private final Set<Place> arrived = new HashSet<>();

    LightRules(FibrePath path, List<Ray> rays) {
        this.path = path;
        this.rays = rays;
        for (int i = 0; i < path.elements().size(); i++) {
            if (path.element(i) instanceof OpticalModule module) {
                for (int link = 0; link < module.links(); link++) {
                    reaches.put(new LinkEnd(i, link), new TreeSet<>());
                    hears.put(new LinkEnd(i, link), new TreeSet<>());
                    lost.put(new LinkEnd(i, link), new ArrayList<>());
                }
            }
        }
        rays.stream().filter(ray -> ray.arrival() == Arrival.RECEIVER).map(Ray::from).forEach(arrived::add);
        rays.forEach(this::note);
    }

    private void note(Ray ray) {
        LinkEnd from = end(ray.from(), ray.lane());
        if (ray.arrival() == Arrival.OPEN_END && arrived.contains(ray.from())) {
            return;
        }
        if (ray.arrival() != Arrival.RECEIVER) {
            lost.get(from).add(ray);
            return;
        }
        OpticalModule module = (OpticalModule) path.element(ray.to().element());
        LinkEnd to = end(ray.to(), module.laneReceivedOn(ray.to().position()));
        reaches.get(from).add(to);
        hears.get(to).add(from);
        Ray other = received.putIfAbsent(ray.to(), ray);
        if (other != null) {
            findings.add(Finding.block("two-transmitters", "Position " + ray.to().position() + " of " + name(ray.to())
                    + " receives from two transmitters at once.", null, elements(ray)));
        }
    }

    private LinkEnd end(Place place, int lane) {
        return new LinkEnd(place.element(), ((OpticalModule) path.element(place.element())).linkOf(place.end(), lane));
    }

    /** The link ends that meet in pairs, each pair once. */
    Map<LinkEnd, LinkEnd> pairs() {
        Map<LinkEnd, LinkEnd> pairs = new TreeMap<>();
        reaches.forEach((near, to) -> {
            if (to.size() == 1) {
                LinkEnd far = to.iterator().next();
                if (near.compareTo(far) < 0 && whole(near, far) && whole(far, near)) {
                    pairs.put(near, far);
                }
            }
        });
        return pairs;
    }

    /** Whether all lanes of one end arrive at the other and nowhere else. */
    private boolean whole(LinkEnd from, LinkEnd to) {
        return lost.get(from).isEmpty() && reaches.get(from).equals(Set.of(to)) && hears.get(to).equals(Set.of(from))
                && lanesPlugged(from) && lanesPlugged(to);
    }

    private boolean lanesPlugged(LinkEnd end) {
        OpticalModule module = (OpticalModule) path.element(end.element());
        return rays.stream().filter(ray -> ray.from().element() == end.element()
                && module.linkOf(ray.from().end(), ray.lane()) == end.link()).map(Ray::from).distinct().count() == module
                        .lanesPerLink();
    }

    List<Finding> findings() {
        Map<LinkEnd, LinkEnd> pairs = pairs();
        rays.forEach(ray -> arrival(ray));
        reaches.keySet().forEach(end -> branches(end, pairs));
        if (pairs.isEmpty()) {
            Integer[] modules = reaches.keySet().stream().map(LinkEnd::element).distinct().toArray(Integer[]::new);
            findings.add(Finding.block("no-link", "No link forms: nowhere do all lanes of two modules meet in both directions.",
                    null, modules));
        }
        return findings;
    }

    private void arrival(Ray ray) {
        Place to = ray.to();
        String light = "Lane " + ray.lane() + " of " + name(ray.from()) + " ";
        switch (ray.arrival()) {
            case RECEIVER -> {
            }
            case TRANSMITTER -> findings.add(Finding.block("transmitter-meets-transmitter", light + "shines into position "
                    + to.position() + " of " + name(to) + ", where another transmitter sits.", null, elements(ray)));
            case DARK_POSITION -> findings.add(Finding.block("dark-position", light + "arrives at position " + to.position()
                    + " of " + name(to) + ", where no receiver listens.", null, elements(ray)));
            case NO_FIBRE -> findings.add(Finding.block("no-fibre", light + "stops at position " + to.position() + " of "
                    + name(to) + ": no fibre goes on from there.", null, elements(ray)));
            case NO_CONNECTION -> findings.add(Finding.block("no-connection", light + "stops behind " + name(to)
                    + ": what follows does not mate with it.", null, elements(ray)));
            case LOOP -> findings.add(Finding.block("loop", light + "goes round without end.", null, elements(ray)));
            case OPEN_END -> openEnd(ray, light);
        }
    }

    /** A link that is not used at all may end in an open plug; a part of one may not. */
    private void openEnd(Ray ray, String light) {
        LinkEnd from = end(ray.from(), ray.lane());
        boolean unused = arrived.contains(ray.from()) || reaches.get(from).isEmpty() && hears.get(from).isEmpty()
                && lost.get(from).stream().allMatch(other -> other.arrival() == Arrival.OPEN_END);
        String text = light + "leaves through the open end " + path.end(ray.to().port()).name() + " of " + name(ray.to());
        findings.add(unused
                ? Finding.review("open-end", text + ": no link needs it. Cap it, laser light comes out.", null,
                        elements(ray))
                : Finding.block("open-end", text + ", while other lanes of its link arrive.", null, elements(ray)));
    }

    /** One end's light must come to one far end and that end's light back. */
    private void branches(LinkEnd end, Map<LinkEnd, LinkEnd> pairs) {
        Set<LinkEnd> others = new TreeSet<>(reaches.get(end));
        others.addAll(hears.get(end));
        if (others.contains(end)) {
            findings.add(Finding.block("loopback", link(end) + " receives its own light.", null, end.element()));
        } else if (others.size() > 1) {
            List<String> names = others.stream().map(this::link).toList();
            findings.add(Finding.block("wrong-branch", link(end) + " is connected to " + String.join(" and ", names)
                    + ": all its lanes must go to and come from one.", null, touched(end)));
        } else if (others.size() == 1 && !pairs.containsKey(end) && !pairs.containsValue(end)
                && lost.get(end).isEmpty() && hears.get(end).isEmpty()) {
            findings.add(Finding.block("receiver-dark", link(end) + " is heard but hears nothing.", null, touched(end)));
        }
    }

    private Integer[] touched(LinkEnd end) {
        Set<Integer> touched = new TreeSet<>();
        touched.add(end.element());
        for (Ray ray : rays) {
            if (ray.from().element() == end.element() || ray.to().element() == end.element()) {
                ray.way().forEach(place -> touched.add(place.element()));
            }
        }
        return touched.toArray(Integer[]::new);
    }

    private Integer[] elements(Ray ray) {
        Set<Integer> passed = new LinkedHashSet<>();
        passed.add(ray.to().element());
        ray.way().forEach(place -> passed.add(place.element()));
        if (ray.arrival() == Arrival.NO_CONNECTION) {
            passed.add(path.opposite(ray.to().port()).element());
        }
        return passed.toArray(Integer[]::new);
    }

    private String link(LinkEnd end) {
        OpticalModule module = (OpticalModule) path.element(end.element());
        return (module.links() == 1 ? "" : "Link " + (end.link() + 1) + " of ") + module.name() + " (" + module.at() + ")";
    }

    private String name(Place place) {
        Element element = path.element(place.element());
        return element.label() + " (" + element.at() + ")";
    }
}
