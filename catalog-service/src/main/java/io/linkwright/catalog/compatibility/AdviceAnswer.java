package io.linkwright.catalog.compatibility;

import java.util.List;

import io.linkwright.catalog.product.TopStyle;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;

/**
 * OSFP or QSFP-DD.
 *
 * @param platform null when no chassis was named
 * @param cooling that was asked about, or the usual one of the platform
 * @param advice one sentence
 * @param options both families, the better first
 */
public record AdviceAnswer(String platform, Cooling cooling, String advice, List<Option> options, List<Assumption> assumed) {

    /**
     * @param formFactor OSFP or QSFP-DD
     * @param topStyles tops that suit; empty where the form factor has only one or none fits
     */
    public record Option(String formFactor, List<TopStyle> topStyles, Answer answer) {
    }
}
