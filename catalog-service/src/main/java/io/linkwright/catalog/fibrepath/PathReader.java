package io.linkwright.catalog.fibrepath;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.kit.json.JsonFields;
import io.linkwright.kit.problem.Fault;
import io.linkwright.optics.path.Budgets;
import io.linkwright.optics.path.Conditions;
import io.linkwright.optics.path.FibrePath;
import io.linkwright.optics.path.LossModel;
import io.linkwright.optics.path.PowerSplitter;

/** From a JSON body to a path that can be checked. */
final class PathReader {

    static final int MOST_ELEMENTS = 64;
    /** Each multiplies the ways light can go. */
    private static final int MOST_SPLITTERS = 4;
    private static final int LONGEST_TITLE = 200;
    private static final double HIGHEST_DB = 50;

    enum Protocol {
        ETHERNET,
        INFINIBAND
    }

    /**
     * @param faults everything that is wrong is added
     * @return null when something is
     */
    static PathRequest read(JsonNode body, PathParts parts, List<Fault> faults) {
        JsonFields fields = JsonFields.of(body, faults);
        String title = fields.text("title");
        if (title != null && title.length() > LONGEST_TITLE) {
            fields.fault("title", "too-long", "At most " + LONGEST_TITLE + " characters.");
        }
        Protocol protocol = fields.oneOf("protocol", Protocol.values());
        Double allowedDb = decibels(fields, "allowedLossDb");
        LossModel loss = fields.object("connectionLoss", PathReader::loss);
        List<DraftElement> drafts = elements(body, fields, parts, faults);
        fields.noOthers();
        FibrePath path = Plugging.plug(new ArrayList<>(drafts), faults);
        if (path == null || !faults.isEmpty()) {
            return null;
        }
        Budgets budgets = allowedDb == null ? parts.budgets()
                : (pmd, grade) -> new Budgets.Budget(allowedDb, null, false);
        return new PathRequest(title, path,
                new Conditions(loss == null ? LossModel.USUAL : loss, budgets, protocol != Protocol.INFINIBAND));
    }

    private static List<DraftElement> elements(JsonNode body, JsonFields fields, PathParts parts, List<Fault> faults) {
        int count = body == null ? 0 : body.path("elements").size();
        if (fields.isList("elements") && count > MOST_ELEMENTS) {
            fields.fault("elements", "too-many", "At most " + MOST_ELEMENTS + " elements, not " + count + ".");
            return List.of();
        }
        int before = faults.size();
        List<DraftElement> drafts = fields.objects("elements", new ElementReader(parts, faults)::read);
        if (!fields.has("elements")) {
            fields.fault("elements", "missing", "'elements' is missing.");
        } else if (faults.size() == before && drafts.size() < 2) {
            fields.fault("elements", "too-few", "A path has at least two elements.");
        } else if (drafts.stream().filter(draft -> draft.element() instanceof PowerSplitter).count() > MOST_SPLITTERS) {
            fields.fault("elements", "too-many", "At most " + MOST_SPLITTERS + " power splitters.");
        }
        return drafts;
    }

    private static LossModel loss(JsonFields fields) {
        Double array = decibels(fields, "mpoDb");
        Double duplex = decibels(fields, "duplexDb");
        return new LossModel(array == null ? LossModel.USUAL.arrayPairDb() : array,
                duplex == null ? LossModel.USUAL.duplexPairDb() : duplex);
    }

    private static Double decibels(JsonFields fields, String field) {
        Double value = fields.optionalNumber(field);
        if (value != null && !(value >= 0 && value <= HIGHEST_DB)) {
            fields.fault(field, "out-of-range", "From 0 to 50 dB.");
            return null;
        }
        return value;
    }

    private PathReader() {
    }
}
