package io.linkwright.catalog.store;

/** What a write did. A document that says what is stored already is unchanged: it gets no revision and no event. */
public record WriteCounts(int created, int changed, int unchanged) {

    public int written() {
        return created + changed;
    }
}
