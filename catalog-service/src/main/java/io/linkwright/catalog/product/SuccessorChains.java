package io.linkwright.catalog.product;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows successors and finds where they lead back to where they began. Each product has one successor at most. */
final class SuccessorChains {

    private final Map<String, String> successors;

    /** @param successors part number of the successor by part number */
    SuccessorChains(Map<String, String> successors) {
        this.successors = successors;
    }

    /** Those of the part numbers that lie on a circle, with the circle from there on. Takes time in proportion to all links. */
    Map<String, List<String>> circles(Collection<String> partNumbers) {
        Map<String, List<String>> circles = new HashMap<>();
        Set<String> followed = new HashSet<>();
        for (String start : partNumbers) {
            List<String> way = new ArrayList<>();
            Set<String> onWay = new HashSet<>();
            String next = start;
            while (next != null && !followed.contains(next) && onWay.add(next)) {
                way.add(next);
                next = successors.get(next);
            }
            if (next != null && onWay.contains(next)) {
                List<String> circle = way.subList(way.indexOf(next), way.size());
                circle.forEach(member -> circles.put(member, from(member, circle)));
            }
            followed.addAll(onWay);
        }
        circles.keySet().retainAll(partNumbers instanceof Set ? partNumbers : new HashSet<>(partNumbers));
        return circles;
    }

    private static List<String> from(String member, List<String> circle) {
        int begin = circle.indexOf(member);
        List<String> turned = new ArrayList<>(circle.subList(begin, circle.size()));
        turned.addAll(circle.subList(0, begin));
        turned.add(member);
        return turned;
    }
}
