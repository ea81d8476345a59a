package io.linkwright.optics.cmis.audit;

import java.util.List;
import java.util.stream.Stream;

import io.linkwright.optics.cmis.decode.CmisModule;

/** Holds a module against what is claimed of it, by every rule. Stateless. */
public final class Audit {

    private static final List<Rule> RULES = Stream.of(MemoryRules.ALL, IdentityRules.ALL, PowerRules.ALL, MediaRules.ALL,
            ApplicationRules.ALL, MonitorRules.ALL, ObservableRules.ALL).flatMap(List::stream).toList();

    private Audit() {
    }

    /** The codes of all rules, in the order of the findings. */
    public static List<String> rules() {
        return RULES.stream().map(Rule::code).toList();
    }

    /** @return one finding for each rule, in the order of {@link #rules()} */
    public static List<Finding> of(CmisModule module, PartClaims claims) {
        Subject subject = new Subject(module, claims);
        return RULES.stream().map(rule -> rule.finding(subject)).toList();
    }
}
