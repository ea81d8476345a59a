package io.linkwright.catalog.search;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What parts are told apart by; a part may have no value, one, or several. */
enum Facet {
    KIND("kind"),
    FORM_FACTOR("formFactor"),
    /** The native optical interface of a module. */
    PMD("pmd"),
    VENDOR("vendor"),
    TOP_STYLE("topStyle"),
    /** With its count and polish, such as {@code 2xMPO-12/APC}. */
    CONNECTOR("connector"),
    /** The kind of fibre, or what is inside a cable assembly. */
    MEDIA("media"),
    LIFECYCLE("lifecycle"),
    TEMPERATURE_GRADE("temperatureGrade"),
    RETIMING("retiming"),
    HOST_LANES("hostLanes"),
    /** Numbers of links a part can be run as. */
    BREAKOUT("breakout"),
    /** The weakest confidence among the figures that parts are searched by. */
    CONFIDENCE("confidence");

    private static final Map<String, Facet> BY_LABEL = Arrays.stream(values())
            .collect(Collectors.toMap(Facet::label, Function.identity()));

    private final String label;

    Facet(String label) {
        this.label = label;
    }

    /** Its name as a query parameter and in answers. */
    String label() {
        return label;
    }

    /** Null when there is none of that name. */
    static Facet of(String label) {
        return BY_LABEL.get(label);
    }
}
