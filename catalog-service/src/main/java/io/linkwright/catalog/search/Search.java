package io.linkwright.catalog.search;

import java.util.EnumMap;
import java.util.Map;

import org.roaringbitmap.RoaringBitmap;

/** Answers one query from the index. */
final class Search {

    private final SearchIndex index;
    private final SearchQuery query;
    private final TextHits text;
    private final Map<Facet, RoaringBitmap> chosen = new EnumMap<>(Facet.class);
    private final RoaringBitmap reach;
    private final RoaringBitmap power;

    private Search(SearchIndex index, SearchQuery query) {
        this.index = index;
        this.query = query;
        text = query.text() == null ? null : index.text().find(query.text());
        query.facets().forEach((facet, values) -> chosen.put(facet, index.facet(facet).having(values)));
        FigureColumn reachColumn = index.reach(query.grade());
        reach = query.reachMinM() == null ? null : ranged(reachColumn.atLeast(query.reachMinM()), reachColumn);
        power = query.maxPowerW() == null ? null : ranged(index.power().atMost(query.maxPowerW()), index.power());
    }

    private RoaringBitmap ranged(RoaringBitmap within, FigureColumn column) {
        return query.includeUnknown() ? RoaringBitmap.or(within, column.unknown()) : within;
    }

    static SearchResult run(SearchIndex index, SearchQuery query) {
        return new Search(index, query).result();
    }

    private SearchResult result() {
        RoaringBitmap hits = passing(null, reach, power);
        Page page = Page.cut(index, query, text, hits);
        return new SearchResult(query, text, hits.getCardinality(), page.parts(), page.more(),
                index.counts(query.filters(), () -> counts(hits)),
                reach == null ? null : without(index.reach(query.grade()), passing(null, null, power)),
                power == null ? null : without(index.power(), passing(null, reach, null)));
    }

    private static int without(FigureColumn figure, RoaringBitmap others) {
        return RoaringBitmap.andCardinality(figure.unknown(), others);
    }

    /** The parts that pass all filters but one. */
    private RoaringBitmap passing(Facet except, RoaringBitmap withReach, RoaringBitmap withPower) {
        RoaringBitmap passing = text == null ? null : text.all();
        for (Map.Entry<Facet, RoaringBitmap> filter : chosen.entrySet()) {
            passing = filter.getKey() == except ? passing : and(passing, filter.getValue());
        }
        passing = query.fitsPlatform() == null ? passing : and(passing, index.platforms().parts(query.fitsPlatform()));
        passing = and(and(passing, withReach), withPower);
        return passing == null ? index.all() : passing;
    }

    private static RoaringBitmap and(RoaringBitmap a, RoaringBitmap b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return RoaringBitmap.and(a, b);
    }

    private Map<Facet, int[]> counts(RoaringBitmap hits) {
        Counter counter = new Counter(hits);
        Map<Facet, int[]> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Counter among = chosen.containsKey(facet) ? new Counter(passing(facet, reach, power)) : counter;
            counts.put(facet, among.counts(index.facet(facet)));
        }
        return counts;
    }

    /** Counts facets over one set of parts, in whichever way is the quicker. */
    private final class Counter {

        private final RoaringBitmap parts;
        private final int size;
        private int[] listed;
        private long[] bits;

        Counter(RoaringBitmap parts) {
            this.parts = parts;
            size = parts.getCardinality();
        }

        int[] counts(FacetColumn column) {
            if (size == index.size()) {
                return column.totals();
            }
            if (!column.countsOneByOne(size)) {
                bits = bits == null ? PartSet.bits(parts, index.size()) : bits;
                return column.counts(bits);
            }
            listed = listed == null ? parts.toArray() : listed;
            return column.counts(listed);
        }
    }
}
