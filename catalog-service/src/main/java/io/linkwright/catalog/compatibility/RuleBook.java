package io.linkwright.catalog.compatibility;

import java.util.List;
import java.util.stream.Stream;

import io.linkwright.catalog.compatibility.Rule.About;

/** Every rule by name, in the order of the questions. */
public final class RuleBook {

    public static List<About> rules() {
        Stream<About> named = Stream
                .of(EndRules.ALL, PortCheck.RULES, LinkRules.ALL, SettingRules.LINK, AssemblyRules.ALL, BreakoutRules.ALL,
                        AdviceRules.ALL)
                .flatMap(List::stream).map(Rule::about);
        return Stream.concat(named, Stream.of(EndCheck.PORT_GROUPS)).toList();
    }

    private RuleBook() {
    }
}
