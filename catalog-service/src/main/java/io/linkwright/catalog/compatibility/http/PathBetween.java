package io.linkwright.catalog.compatibility.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.compatibility.Optic;
import io.linkwright.catalog.compatibility.Parts;
import io.linkwright.catalog.compatibility.TracedPath;
import io.linkwright.catalog.fibrepath.FibrePaths;
import io.linkwright.catalog.fibrepath.PathAnswer;
import io.linkwright.catalog.fibrepath.PathParts;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;
import io.linkwright.kit.json.JsonFields;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;

/**
 * What lies between two modules, in the words of the fibre path check, which traces it with the modules put at both ends.
 *
 * @param elements as they came; the modules are not among them
 * @param connectionLoss as it came; missing when it did not
 * @param lengthM of all cords together
 */
record PathBetween(List<JsonNode> elements, JsonNode connectionLoss, double lengthM, String pointer, Parts parts)
        implements
            TracedPath {

    private static final String ELEMENTS = "/elements";

    /** Null when there are no elements, which is a fault. */
    static PathBetween read(JsonFields fields, Parts parts) {
        JsonNode list = fields.untouched("elements");
        JsonNode loss = fields.untouched("connectionLoss");
        if (!list.isArray() || list.isEmpty()) {
            fields.fault("elements", list.isMissingNode() ? "missing" : "wrong-type",
                    "A list of cords, adapters and cassettes is expected, without the modules.");
            return null;
        }
        List<JsonNode> elements = new ArrayList<>();
        list.forEach(elements::add);
        double lengthM = elements.stream().mapToDouble(element -> length(element, parts)).sum();
        return new PathBetween(elements, loss, lengthM, fields.pointer(), parts);
    }

    /** Of what cannot be read the fault is found when the path is traced. */
    private static double length(JsonNode element, Parts parts) {
        if (element.path("lengthM").isNumber()) {
            return element.path("lengthM").doubleValue();
        }
        return element.path("part").isTextual()
                && parts.product(element.path("part").textValue()).orElse(null) instanceof FibreCable cable
                        ? cable.lengthM().value()
                        : 0;
    }

    @Override
    public Trace between(Optic near, Optic far, Protocol protocol) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("protocol", protocol.name());
        ArrayNode all = body.putArray("elements").add(module(near));
        elements.forEach(all::add);
        all.add(module(far));
        if (!connectionLoss.isMissingNode()) {
            body.set("connectionLoss", connectionLoss);
        }
        try {
            PathAnswer answer = FibrePaths.check(body,
                    new PathParts(name -> parts.product(name).orElse(null), List.of(near.pmd(), far.pmd()), Map.of()));
            Double loss = answer.links().isEmpty() ? null
                    : answer.links().stream().mapToDouble(PathAnswer.LinkView::endToEndLossDb).max().orElseThrow();
            return new Trace(answer.reasons().stream().map(this::placed).toList(), loss);
        } catch (FibrePaths.NotReadable unreadable) {
            throw Problems.invalidRequest(unreadable.faults().stream()
                    .map(fault -> new Fault(placed(fault.pointer()), fault.code(), fault.message())).toList());
        }
    }

    private static ObjectNode module(Optic optic) {
        return JsonNodeFactory.instance.objectNode().put("part", optic.module().partNumber()).put("application",
                optic.application().toString());
    }

    private Reason placed(Reason reason) {
        return reason.pointer() == null ? reason : reason.at(placed(reason.pointer()));
    }

    /** The place in the question: the first element of the path is the near module there, and the last one the far. */
    private String placed(String at) {
        if (!at.startsWith(ELEMENTS + "/")) {
            return at.startsWith("/") ? pointer + at : pointer;
        }
        String rest = at.substring(ELEMENTS.length() + 1);
        int slash = rest.indexOf('/');
        int index = Integer.parseInt(slash < 0 ? rest : rest.substring(0, slash));
        String below = slash < 0 ? "" : rest.substring(slash);
        if (index == 0 || index > elements.size()) {
            return (index == 0 ? "/near" : "/far") + below;
        }
        return pointer + ELEMENTS + "/" + (index - 1) + below;
    }
}
