package io.linkwright.catalog.search;

import java.util.Set;

import io.linkwright.kit.paging.Cursor;

/** Writes a result as the JSON that clients get. */
final class SearchAnswer {

    private final SearchIndex index;
    private final SearchResult result;
    private final JsonBytes json = new JsonBytes();

    private SearchAnswer(SearchIndex index, SearchResult result) {
        this.index = index;
        this.result = result;
    }

    /** In UTF-8. */
    static byte[] write(SearchIndex index, SearchResult result) {
        return new SearchAnswer(index, result).write();
    }

    private byte[] write() {
        json.raw("{\"self\":").text(result.query().self()).raw(",\"total\":").number(result.total());
        if (result.text() != null && result.text().corrected() != null) {
            json.raw(",\"corrected\":").text(result.text().corrected());
        }
        withoutFigure();
        json.raw(",\"items\":[");
        String separator = "";
        for (int part : result.page()) {
            json.raw(separator);
            item(part);
            separator = ",";
        }
        json.raw("],\"facets\":[");
        separator = "";
        for (Facet facet : Facet.values()) {
            json.raw(separator);
            facet(facet);
            separator = ",";
        }
        json.raw("],\"next\":").text(next(index, result)).raw("}");
        return json.toByteArray();
    }

    private void withoutFigure() {
        if (result.withoutReach() == null && result.withoutPower() == null) {
            return;
        }
        json.raw(",\"withoutFigure\":{\"included\":").raw(Boolean.toString(result.query().includeUnknown()));
        if (result.withoutReach() != null) {
            json.raw(",\"reach\":").number(result.withoutReach());
        }
        if (result.withoutPower() != null) {
            json.raw(",\"power\":").number(result.withoutPower());
        }
        json.raw("}");
    }

    private void item(int part) {
        byte[] item = index.item(part);
        if (result.text() == null) {
            json.raw(item, item.length);
            return;
        }
        json.raw(item, item.length - 1).raw(",\"matched\":[");
        String separator = "";
        for (TextHits.Word word : result.text().words()) {
            json.raw(separator).raw("{\"word\":").text(word.typed()).raw(",\"fields\":[");
            String comma = "";
            for (String field : TextHits.fields(word, part)) {
                json.raw(comma).text(field);
                comma = ",";
            }
            json.raw("]}");
            separator = ",";
        }
        json.raw("]}");
    }

    private void facet(Facet facet) {
        FacetColumn column = index.facet(facet);
        int[] counts = result.counts().get(facet);
        Set<String> selected = result.query().facets().getOrDefault(facet, Set.of());
        json.raw("{\"name\":").text(facet.label()).raw(",\"values\":[");
        String separator = "";
        for (int value : column.ordered()) {
            boolean chosen = !selected.isEmpty() && selected.contains(column.values().get(value));
            if (counts[value] > 0 || chosen) {
                byte[] name = column.json(value);
                json.raw(separator).raw("{\"value\":").raw(name, name.length).raw(",\"count\":").number(counts[value])
                        .raw(chosen ? ",\"selected\":true}" : ",\"selected\":false}");
                separator = ",";
            }
        }
        json.raw("]}");
    }

    /** The cursor of the next page; null on the last. */
    static String next(SearchIndex index, SearchResult result) {
        if (!result.more()) {
            return null;
        }
        int last = result.page().get(result.page().size() - 1);
        return Cursor.of(result.query().sort().label(), key(index, result, last), index.partNumber(last)).encoded();
    }

    private static String key(SearchIndex index, SearchResult result, int part) {
        Sort sort = result.query().sort();
        if (sort == Sort.RELEVANCE) {
            return Integer.toString(result.text().score(part));
        }
        if (sort.byPower() || sort.byReach()) {
            Integer value = (sort.byPower() ? index.power() : index.reach(result.query().grade())).value(part);
            return value == null ? "" : value.toString();
        }
        return "";
    }
}
