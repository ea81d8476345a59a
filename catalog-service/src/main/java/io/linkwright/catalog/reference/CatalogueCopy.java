package io.linkwright.catalog.reference;

/** Something built from the whole stored catalogue and kept in memory until the catalogue changes. */
public interface CatalogueCopy {

    /**
     * Builds it anew unless it is of that version already. Answers go on from the old one meanwhile.
     *
     * @param version of the stored catalogue
     */
    void bring(long version);
}
