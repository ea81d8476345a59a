package io.linkwright.catalog.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.roaringbitmap.RoaringBitmap;

import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.product.Pmd;
import io.linkwright.catalog.product.Product;
import io.linkwright.optics.budget.FibreGrade;

/**
 * One version of the catalogue, made to be searched: it never changes. A part is known by its place in the order of part
 * numbers; no product is kept.
 */
final class SearchIndex {

    /** Counts that are remembered: another page or order of the same hits has the same. */
    private static final int REMEMBERED = 1_000;

    private final long version;
    private final String[] partNumbers;
    private final byte[][] items;
    private final Map<Facet, FacetColumn> facets = new EnumMap<>(Facet.class);
    private final FigureColumn power;
    private final FigureColumn reach;
    private final Map<FibreGrade, FigureColumn> reachByGrade = new EnumMap<>(FibreGrade.class);
    private final TextIndex text;
    private final RoaringBitmap all;
    private final PlatformFits platforms;
    private final LastUsed<String, Map<Facet, int[]>> counts = new LastUsed<>(REMEMBERED);

    private SearchIndex(Builder builder, long version, PlatformFits platforms) {
        this.version = version;
        this.platforms = platforms;
        partNumbers = Arrays.copyOf(builder.partNumbers, builder.size);
        items = Arrays.copyOf(builder.items, builder.size);
        builder.facets.forEach((facet, column) -> facets.put(facet, column.build()));
        power = builder.power.build();
        reach = builder.reach.build();
        builder.reachByGrade.forEach((grade, column) -> reachByGrade.put(grade, column.build()));
        text = new TextIndex(builder.dictionary.build(), builder.size);
        all = RoaringBitmap.bitmapOfRange(0, builder.size);
    }

    /** Takes in parts in the order of their part numbers. */
    static final class Builder {

        private String[] partNumbers = new String[1 << 10];
        private byte[][] items = new byte[1 << 10][];
        private final Map<Facet, FacetColumn.Builder> facets = new EnumMap<>(Facet.class);
        private final FigureColumn.Builder power = new FigureColumn.Builder();
        private final FigureColumn.Builder reach = new FigureColumn.Builder();
        private final Map<FibreGrade, FigureColumn.Builder> reachByGrade = new EnumMap<>(FibreGrade.class);
        private final Dictionary.Builder dictionary = new Dictionary.Builder();
        private final PartReader reader;
        private final PlatformFits.Builder fits;
        private int size;

        Builder(Collection<Pmd> pmds) {
            reader = new PartReader(pmds);
            fits = new PlatformFits.Builder(pmds);
            for (Facet facet : Facet.values()) {
                facets.put(facet, new FacetColumn.Builder());
            }
            for (FibreGrade grade : FibreGrade.values()) {
                reachByGrade.put(grade, new FigureColumn.Builder());
            }
        }

        /** @throws IllegalArgumentException when the product does not come after the last one */
        void add(Product product, long revision) {
            add(reader.read(product, revision));
            fits.add(product);
        }

        private void add(Part part) {
            if (size > 0 && partNumbers[size - 1].compareTo(part.partNumber()) >= 0) {
                throw new IllegalArgumentException(part.partNumber() + " comes after " + partNumbers[size - 1]);
            }
            if (size == items.length) {
                partNumbers = Arrays.copyOf(partNumbers, size * 2);
                items = Arrays.copyOf(items, size * 2);
            }
            partNumbers[size] = part.partNumber();
            items[size] = part.item();
            facets.forEach((facet, column) -> column.add(part.facets().getOrDefault(facet, Set.of())));
            power.add(part.maxPowerW(), part.maxPowerW() == null);
            reach.add(part.reach().longestM(), part.reach().longestM() == null);
            reachByGrade.forEach(
                    (grade, column) -> column.add(part.reach().byGradeM().get(grade), part.reach().unrated().contains(grade)));
            part.texts().forEach((field, texts) -> texts.forEach(written -> dictionary.add(size, field, written)));
            size++;
        }

        /** @param version of the catalogue */
        SearchIndex build(long version, Collection<Platform> platforms) {
            return new SearchIndex(this, version, fits.build(platforms));
        }
    }

    long version() {
        return version;
    }

    int size() {
        return partNumbers.length;
    }

    RoaringBitmap all() {
        return all;
    }

    FacetColumn facet(Facet facet) {
        return facets.get(facet);
    }

    FigureColumn power() {
        return power;
    }

    /** @param grade null for the grade on which each part goes furthest */
    FigureColumn reach(FibreGrade grade) {
        return grade == null ? reach : reachByGrade.get(grade);
    }

    TextIndex text() {
        return text;
    }

    PlatformFits platforms() {
        return platforms;
    }

    /** @param filters all that decides about the counts */
    Map<Facet, int[]> counts(String filters, Supplier<Map<Facet, int[]>> counted) {
        return counts.get(filters, any -> counted.get());
    }

    String partNumber(int part) {
        return partNumbers[part];
    }

    byte[] item(int part) {
        return items[part];
    }

    /** The first part with that number or one after it, or the number of parts. */
    int from(String partNumber) {
        int found = Arrays.binarySearch(partNumbers, partNumber);
        return found < 0 ? -found - 1 : found;
    }

    /** The first part whose number comes after that one, or the number of parts. */
    int after(String partNumber) {
        int found = Arrays.binarySearch(partNumbers, partNumber);
        return found < 0 ? -found - 1 : found + 1;
    }
}
