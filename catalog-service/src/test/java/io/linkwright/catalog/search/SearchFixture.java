package io.linkwright.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.product.Product;

/** The reference catalogue's index, and searches of it written as addresses. */
final class SearchFixture {

    static final List<Product> PRODUCTS = CatalogueFixture.DATA.products().stream()
            .sorted(Comparator.comparing(Product::partNumber)).toList();
    static final SearchIndex INDEX = index(PRODUCTS);

    static SearchIndex index(List<Product> ordered) {
        SearchIndex.Builder builder = new SearchIndex.Builder(CatalogueFixture.DATA.pmds());
        ordered.forEach(product -> builder.add(product, 1));
        return builder.build(1, CatalogueFixture.DATA.platforms());
    }

    /** @param address such as {@code formFactor=OSFP&q=dr4} */
    static SearchQuery query(String address) {
        return SearchQueryReader.read(parameters(address), INDEX);
    }

    static Map<String, List<String>> parameters(String address) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        Arrays.stream(address.split("&")).filter(pair -> !pair.isEmpty()).map(pair -> pair.split("=", 2)).forEach(
                pair -> parameters.computeIfAbsent(pair[0], any -> new ArrayList<>()).add(pair[1]));
        return parameters;
    }

    static SearchResult search(String address) {
        return Search.run(INDEX, query(address));
    }

    /** Part numbers of a page that holds everything. */
    static List<String> hits(String address) {
        return partNumbers(search(address + "&limit=500"));
    }

    static List<String> partNumbers(SearchResult result) {
        return result.page().stream().map(INDEX::partNumber).toList();
    }

    static int count(SearchResult result, Facet facet, String value) {
        return result.counts().get(facet)[INDEX.facet(facet).values().indexOf(value)];
    }

    private SearchFixture() {
    }
}
