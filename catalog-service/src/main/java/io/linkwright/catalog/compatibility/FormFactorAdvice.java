package io.linkwright.catalog.compatibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import io.linkwright.catalog.compatibility.AdviceAnswer.Option;
import io.linkwright.catalog.compatibility.AdviceCase.Family;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.product.TopStyle;
import io.linkwright.contracts.Reason.Severity;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;

/** Answers which form factor a chassis takes, and why; without a chassis, what the switches of the catalogue say. */
public final class FormFactorAdvice {

    private final Parts parts;

    public FormFactorAdvice(Parts parts) {
        this.parts = parts;
    }

    /**
     * @param platform null for any switch of the catalogue
     * @param cooling null for the usual one of the platform
     */
    public AdviceAnswer answer(Platform platform, Cooling cooling) {
        List<Assumption> assumed = new ArrayList<>();
        Cooling taken = cooling == null ? usual(platform, assumed) : cooling;
        List<Platform> chassis = platform == null ? parts.platforms().stream()
                .filter(known -> known.kind() == Platform.Kind.SWITCH && known.cooling() != null
                        && known.cooling().value().contains(taken))
                .sorted(Comparator.comparing(Platform::name)).toList() : List.of(platform);
        List<Option> options = Arrays.stream(Family.values())
                .map(family -> option(new AdviceCase(family, chassis, platform != null, taken)))
                .sorted(Comparator.comparing((Option option) -> option.answer().severity())).toList();
        return new AdviceAnswer(platform == null ? null : platform.name(), taken, advice(options), options, assumed);
    }

    private static Cooling usual(Platform platform, List<Assumption> assumed) {
        Cooling usual = platform == null ? Cooling.AIR : EndAsked.of(null, platform, "").coolingOrUsual();
        assumed.add(new Assumption("/cooling", usual.name(), "No cooling was given; this is the usual one."));
        return usual;
    }

    private Option option(AdviceCase asked) {
        Answer answer = Answer.of(AdviceRules.ALL.stream().map(rule -> rule.judge(asked)), parts);
        return new Option(asked.family().label(), asked.family() == Family.OSFP ? asked.tops() : List.of(), answer);
    }

    private static String advice(List<Option> options) {
        Option first = options.get(0);
        if (first.answer().severity() == Severity.BLOCK) {
            return "Neither OSFP nor QSFP-DD modules suit.";
        }
        if (options.get(1).answer().severity() == Severity.BLOCK) {
            return "Take " + named(first) + "; the chassis leaves no choice.";
        }
        return "Both are built: " + named(options.get(0)) + ", and " + named(options.get(1))
                + ". The power that the cages give decides, and not the form factor by itself.";
    }

    private static String named(Option option) {
        List<String> tops = option.topStyles().stream().map(TopStyle::phrase).toList();
        return option.formFactor() + (tops.isEmpty() ? "" : " with " + String.join(" or ", tops));
    }
}
