package io.linkwright.catalog.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

/** Finds names that two documents claim, whatever their case: two of those to be written, or one of them and a stored one. */
@ApplicationScoped
public class NameCheck {

    private final DocumentSource source;

    NameCheck(DocumentSource source) {
        this.source = source;
    }

    /**
     * A document's names.
     *
     * @param keyField field of the document with the key, such as {@code partNumber}
     */
    public record Named(String keyField, String key, List<String> aliases) {
    }

    /** Gets what is wrong with the document at a place of the list. */
    public interface Sink {
        void add(int place, String pointer, String code, String message);
    }

    private record Claim(int place, String pointer, String name) {
    }

    public void check(DocumentTable table, List<Named> documents, Sink faults) {
        List<Claim> claims = claims(documents);
        Set<String> keys = new HashSet<>();
        documents.forEach(document -> keys.add(document.key()));
        Map<String, String> stored = source.owners(table, claims.stream().map(Claim::name).toList());
        Map<String, Integer> first = new HashMap<>();
        for (Claim claim : claims) {
            String name = NewNames.key(claim.name);
            Integer other = first.putIfAbsent(name, claim.place);
            String owner = stored.get(name);
            if (other != null) {
                faults.add(claim.place, claim.pointer, "duplicate-name", claim.name + " is a name of "
                        + (other == claim.place ? "this one already." : documents.get(other).key() + " too."));
            } else if (owner != null && !keys.contains(owner)) {
                // What is written replaces its own names, so only those of others are taken.
                faults.add(claim.place, claim.pointer, "duplicate-name",
                        claim.name + " is a name of " + owner + " in the catalogue.");
            }
        }
    }

    private static List<Claim> claims(List<Named> documents) {
        List<Claim> claims = new ArrayList<>();
        for (int place = 0; place < documents.size(); place++) {
            Named document = documents.get(place);
            claims.add(new Claim(place, "/" + document.keyField, document.key));
            for (int i = 0; i < document.aliases.size(); i++) {
                claims.add(new Claim(place, "/aliases/" + i, document.aliases.get(i)));
            }
        }
        return claims;
    }
}
