package io.linkwright.catalog.store;

import java.util.List;

import io.linkwright.kit.problem.Fault;

/** How one kind of documents is edited. */
public interface DocumentKind<T> {

    /** Such as {@code product}. */
    String what();

    Class<T> type();

    DocumentTable table();

    /** Field of the document with its key. */
    String keyField();

    String key(T document);

    /** What keeps the document from being stored, also beside what is stored. */
    List<Fault> contradictions(T document);

    WriteCounts write(T document, Change change);
}
