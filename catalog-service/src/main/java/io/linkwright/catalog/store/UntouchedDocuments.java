package io.linkwright.catalog.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which documents of the reference data a release must leave alone, because people have edited the catalogue. */
public final class UntouchedDocuments {

    private final DocumentSource source;
    private final DocumentTable table;

    public UntouchedDocuments(DocumentSource source, DocumentTable table) {
        this.source = source;
        this.table = table;
    }

    /**
     * @param aliases of each document by its key
     * @return keys of documents that people have edited, or one of whose names people have given to another
     */
    public Set<String> among(Map<String, List<String>> aliases) {
        List<String> names = new ArrayList<>(aliases.keySet());
        aliases.values().forEach(names::addAll);
        Map<String, String> owners = source.owners(table, names);
        Set<String> edited = source.edited(table, owners.values());
        Set<String> untouched = new TreeSet<>();
        aliases.forEach((key, others) -> {
            List<String> own = new ArrayList<>(others);
            own.add(key);
            if (own.stream().map(NewNames::key).map(owners::get).anyMatch(owner -> owner != null && edited.contains(owner))) {
                untouched.add(key);
            }
        });
        return untouched;
    }
}
