package io.linkwright.catalog.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The single row that says which reference data is stored. */
@Entity
class CatalogueState {

    static final int ONLY = 1;

    @Id
    private int id;
    private String contentHash;
    private long version;

    protected CatalogueState() {
    }

    boolean holds(String hash) {
        return contentHash.equals(hash);
    }

    void take(String hash) {
        contentHash = hash;
        version++;
    }

    long version() {
        return version;
    }
}
