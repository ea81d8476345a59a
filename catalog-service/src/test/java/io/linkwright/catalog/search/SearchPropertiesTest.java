package io.linkwright.catalog.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.linkwright.catalog.CatalogueFixture;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** For any search: what it finds and counts is what going through all parts one by one finds and counts. */
class SearchPropertiesTest {

    private static final PartReader READER = new PartReader(CatalogueFixture.DATA.pmds());
    private static final List<Part> PARTS = SearchFixture.PRODUCTS.stream().map(product -> READER.read(product, 1)).toList();

    @Property(tries = 300)
    void hitsAndCountsAreThoseOfAPlainRecount(@ForAll("addresses") String address) {
        SearchQuery query = SearchFixture.query(address);
        SearchResult result = SearchFixture.search(address);

        assertThat(result.total()).isEqualTo(PARTS.stream().filter(part -> passes(part, query, null)).count());
        for (Facet facet : Facet.values()) {
            Map<String, Integer> recount = new HashMap<>();
            PARTS.stream().filter(part -> passes(part, query, facet))
                    .forEach(part -> part.facets().getOrDefault(facet, Set.of())
                            .forEach(value -> recount.merge(value, 1, Integer::sum)));
            List<String> values = SearchFixture.INDEX.facet(facet).values();
            for (int value = 0; value < values.size(); value++) {
                assertThat(result.counts().get(facet)[value]).as(facet + " " + values.get(value))
                        .isEqualTo(recount.getOrDefault(values.get(value), 0));
            }
        }
    }

    @Property(tries = 150)
    void pagesJoinedAreTheWholeList(@ForAll("addresses") String address, @ForAll("limits") int limit) {
        List<String> joined = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            SearchResult page = SearchFixture.search(address + "&limit=" + limit + "&cursor=" + cursor);
            joined.addAll(SearchFixture.partNumbers(page));
            cursor = SearchAnswer.next(SearchFixture.INDEX, page);
        }
        assertThat(joined).doesNotHaveDuplicates().isEqualTo(SearchFixture.hits(address));
    }

    @Property(tries = 100)
    void theAnswersAddressAsksTheSame(@ForAll("addresses") String address) {
        SearchQuery query = SearchFixture.query(address);
        String self = URLDecoder.decode(query.self(), UTF_8);
        assertThat(SearchFixture.query(self.contains("?") ? self.substring(self.indexOf('?') + 1) : "")).isEqualTo(query);
    }

    private static boolean passes(Part part, SearchQuery query, Facet except) {
        for (Map.Entry<Facet, Set<String>> filter : query.facets().entrySet()) {
            if (filter.getKey() != except
                    && part.facets().getOrDefault(filter.getKey(), Set.of()).stream().noneMatch(filter.getValue()::contains)) {
                return false;
            }
        }
        return (query.text() == null || holds(part, query.text())) && reaches(part, query) && drawsAtMost(part, query);
    }

    private static boolean holds(Part part, String fragment) {
        return part.texts().entrySet().stream().anyMatch(field -> field.getValue().stream()
                .anyMatch(text -> folded(text).contains(folded(fragment))));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 ]", "").replace('o', '0').replace('i', '1')
                .replace('l', '1');
    }

    private static boolean reaches(Part part, SearchQuery query) {
        if (query.reachMinM() == null) {
            return true;
        }
        Double reach = query.grade() == null ? part.reach().longestM() : part.reach().byGradeM().get(query.grade());
        boolean wanting = query.grade() == null ? reach == null : part.reach().unrated().contains(query.grade());
        return reach != null && reach >= query.reachMinM() || query.includeUnknown() && wanting;
    }

    private static boolean drawsAtMost(Part part, SearchQuery query) {
        return query.maxPowerW() == null || (part.maxPowerW() == null ? query.includeUnknown()
                : part.maxPowerW() <= query.maxPowerW());
    }

    @Provide
    Arbitrary<Integer> limits() {
        return Arbitraries.of(1, 7, 50, 243);
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> text = Arbitraries.of("", "", "", "q=dr4", "q=finned", "q=nvidia", "q=mpo12", "q=400g",
                "q=multimode");
        Arbitrary<String> figures = Combinators.combine(
                Arbitraries.of("", "", "reachMinM=50", "reachMinM=500", "reachMinM=2000.5", "reachMinM=0"),
                Arbitraries.of("", "grade=OM3", "grade=OM4", "grade=OS2"),
                Arbitraries.of("", "", "maxPowerW=0", "maxPowerW=9", "maxPowerW=17", "maxPowerW=40"),
                Arbitraries.of("", "includeUnknown=true")).as(
                        (reach, grade, power, unknown) -> String.join("&", reach, grade,
                                power, unknown));
        Arbitrary<String> sort = Arbitraries.of(Sort.values()).map(order -> "sort=" + order.label());
        Arbitrary<String> facet = Arbitraries.of(Facet.values()).flatMap(one -> Arbitraries
                .of(SearchFixture.INDEX.facet(one).values()).map(value -> one.label() + "=" + value));
        return Combinators.combine(text, figures, sort, facet.list().ofMaxSize(3))
                .as((words, ranges, order, facets) -> String.join("&", words, ranges, order, String.join("&", facets)));
    }
}
