package io.linkwright.catalog.store;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;

/** What products and platforms have in common as rows. Read only: {@link DocumentWriter} writes them. */
@MappedSuperclass
public abstract class StoredDocument {

    private String document;
    private long revision;
    @Enumerated(EnumType.STRING)
    private Origin origin;

    public String document() {
        return document;
    }

    /** Grows by one with each change. */
    public long revision() {
        return revision;
    }

    public Origin origin() {
        return origin;
    }
}
