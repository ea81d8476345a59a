package io.linkwright.catalog.compatibility.http;

import java.util.List;

import io.linkwright.catalog.compatibility.AdviceAnswer;
import io.linkwright.catalog.compatibility.Assumption;
import io.linkwright.catalog.compatibility.BreakoutAnswer;
import io.linkwright.catalog.compatibility.LinkAnswer;
import io.linkwright.catalog.compatibility.PortAnswer;
import io.linkwright.catalog.compatibility.PortAnswer.PortGroupAnswer;
import io.linkwright.catalog.product.TopStyle;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.Reason.Severity;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/** Answers as they are written: the verdict first, then every reason, the worst first, then what was assumed. */
final class AnswerViews {

    record PortView(Severity verdict, String part, String platform, int speedGbps, int links, Protocol protocol,
            List<PortGroupAnswer> portGroups, List<Reason> reasons, List<Assumption> assumed) {

        static PortView of(PortAnswer answer) {
            return new PortView(answer.answer().severity(), answer.partNumber(), answer.platform(), answer.speedGbps(),
                    answer.links(), answer.protocol(), answer.portGroups(), answer.answer().reasons(), answer.assumed());
        }
    }

    record LinkView(Severity verdict, int speedGbps, Protocol protocol, String near, String far, Double ratedReachM,
            Double lossDb, String cable, List<Reason> reasons, List<Assumption> assumed) {

        static LinkView of(LinkAnswer answer) {
            return new LinkView(answer.answer().severity(), answer.speedGbps(), answer.protocol(), answer.near(), answer.far(),
                    answer.ratedReachM(), answer.lossDb(), answer.cable(), answer.answer().reasons(), answer.assumed());
        }
    }

    record BreakoutView(Severity verdict, int speedGbps, int links, Protocol protocol, String trunk, String cable, int cables,
            List<Reason> reasons, List<Assumption> assumed) {

        static BreakoutView of(BreakoutAnswer answer) {
            return new BreakoutView(answer.answer().severity(), answer.speedGbps(), answer.links(), answer.protocol(),
                    answer.trunk(), answer.cable(), answer.cables(), answer.answer().reasons(), answer.assumed());
        }
    }

    record AdviceView(String advice, String platform, Cooling cooling, List<OptionView> options, List<Assumption> assumed) {

        static AdviceView of(AdviceAnswer answer) {
            return new AdviceView(answer.advice(), answer.platform(), answer.cooling(), answer.options().stream()
                    .map(option -> new OptionView(option.formFactor(), option.topStyles(), option.answer().severity(),
                            option.answer().reasons()))
                    .toList(), answer.assumed());
        }
    }

    record OptionView(String formFactor, List<TopStyle> topStyles, Severity verdict, List<Reason> reasons) {
    }

    private AnswerViews() {
    }
}
