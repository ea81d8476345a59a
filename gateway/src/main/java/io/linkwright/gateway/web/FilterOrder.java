package io.linkwright.gateway.web;

/** The order of what happens to every request before it is routed; the greater number comes first. */
public final class FilterOrder {

    public static final int REQUEST_ID = 2000;
    public static final int SECURITY_HEADERS = 1900;
    /** Before anybody is authenticated. */
    public static final int SAME_ORIGIN = 1700;
    /** After the server has prepared authentication, which it does at 200. */
    public static final int API_DOOR = 50;
    public static final int API_DOCUMENT = 40;

    private FilterOrder() {
    }
}
