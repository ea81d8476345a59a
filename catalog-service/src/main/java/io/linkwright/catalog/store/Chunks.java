package io.linkwright.catalog.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

import io.linkwright.catalog.json.CatalogueJson;

/** Documents in pieces, as they are to be stored. While the database takes one piece, the next is made ready. */
final class Chunks<T> {

    private static final int SIZE = 1000;

    private final Iterator<T> rest;
    private final Function<T, DocumentRow> row;
    private CompletableFuture<List<Prepared<T>>> next;

    Chunks(Collection<T> documents, Function<T, DocumentRow> row) {
        this.rest = documents.iterator();
        this.row = row;
        // One piece is not worth another thread.
        this.next = documents.size() <= SIZE ? CompletableFuture.completedFuture(prepared(take())) : ahead();
    }

    record Prepared<T>(T document, DocumentRow row, String contentHash) {
    }

    /** Empty after the last. */
    List<Prepared<T>> next() {
        try {
            List<Prepared<T>> chunk = next.join();
            next = rest.hasNext() ? ahead() : CompletableFuture.completedFuture(List.of());
            return chunk;
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    private CompletableFuture<List<Prepared<T>>> ahead() {
        List<T> documents = take();
        return CompletableFuture.supplyAsync(() -> prepared(documents));
    }

    private List<T> take() {
        List<T> documents = new ArrayList<>();
        while (rest.hasNext() && documents.size() < SIZE) {
            documents.add(rest.next());
        }
        return documents;
    }

    private List<Prepared<T>> prepared(List<T> documents) {
        List<Prepared<T>> prepared = new ArrayList<>(documents.size());
        for (T document : documents) {
            DocumentRow stored = row.apply(document);
            prepared.add(new Prepared<>(document, stored, CatalogueJson.hash(stored.document())));
        }
        return prepared;
    }
}
