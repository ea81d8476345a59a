package io.linkwright.catalog.compatibility;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether two modules form a link over the fibre between them. */
public final class LinkRules {

    /** All of them: the light first, then the glass. */
    public static final List<LinkRule> ALL = Stream.of(OpticsRules.LINK, LossRules.LINK, FibreRules.LINK, OperationRules.LINK)
            .flatMap(List::stream).toList();

    /**
     * Those that a traced path does not answer itself, joint by joint. Its loss is held against a budget there, unless stated.
     */
    static final List<LinkRule> BESIDE_A_PATH = Stream.of(OpticsRules.LINK, LossRules.LINK, OperationRules.LINK)
            .flatMap(List::stream).toList();

    /** Those beside a path whose loss nobody stated. */
    static final List<LinkRule> BESIDE_A_TRACED_LOSS = BESIDE_A_PATH.stream()
            .filter(rule -> !rule.about().code().equals("insertion-loss")).toList();

    /**
     * Doubts that every link over fibre carries alike while the figures of fibre and connections are recalled: they count where
     * somebody reads the answer and say nothing about which parts to choose.
     */
    public static final Set<String> SHARED_DOUBTS = Set.of("loss-figures");

    private LinkRules() {
    }
}
