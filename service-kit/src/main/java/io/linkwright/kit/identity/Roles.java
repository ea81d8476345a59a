package io.linkwright.kit.identity;

/** The realm's roles. */
public final class Roles {

    public static final String CUSTOMER = "customer";
    public static final String SALES_ENGINEER = "sales-engineer";
    public static final String SALES_MANAGER = "sales-manager";
    public static final String LAB_ENGINEER = "lab-engineer";
    public static final String CATALOG_MANAGER = "catalog-manager";
    /** Runs the suite: sees and replays dead letters. */
    public static final String OPERATOR = "operator";

    private Roles() {
    }
}
