package io.linkwright.catalog.compatibility.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.compatibility.BreakoutCheck;
import io.linkwright.catalog.compatibility.LinkCheck;
import io.linkwright.catalog.compatibility.Parts;
import io.linkwright.catalog.compatibility.PortCheck;
import io.linkwright.catalog.compatibility.http.AnswerViews.BreakoutView;
import io.linkwright.catalog.compatibility.http.AnswerViews.LinkView;
import io.linkwright.catalog.compatibility.http.AnswerViews.PortView;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.Reason.Severity;

/** Questions as they arrive, put to the reference catalogue without a server. Single quotes stand for double ones. */
final class Ask {

    static final Parts PARTS = CatalogueFixture.CATALOGUE;

    private static final QuestionReader READER = new QuestionReader(PARTS);

    static PortView port(String json) {
        return PortView.of(new PortCheck(PARTS).answer(READER.port(tree(json))));
    }

    static PortView port(String part, String platform) {
        return port("{'part':'" + part + "','platform':'" + platform + "'}");
    }

    static LinkView link(String json) {
        return LinkView.of(new LinkCheck(PARTS).answer(READER.link(tree(json))));
    }

    /** Two modules over so many metres, whatever they are plugged into. */
    static LinkView link(String near, String far, double lengthM) {
        return link("{'near':{'part':'" + near + "'},'far':{'part':'" + far + "'},'fibre':{'lengthM':" + lengthM + "}}");
    }

    static BreakoutView breakout(String json) {
        return BreakoutView.of(new BreakoutCheck(PARTS).answer(READER.breakout(tree(json))));
    }

    /** The worst that rule says. */
    static Severity of(List<Reason> reasons, String code) {
        return reason(reasons, code).severity();
    }

    static Reason reason(List<Reason> reasons, String code) {
        return reasons.stream().filter(reason -> reason.code().equals(code)).findFirst()
                .orElseThrow(() -> new AssertionError("no answer of " + code + " among " + reasons));
    }

    static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Ask() {
    }
}
