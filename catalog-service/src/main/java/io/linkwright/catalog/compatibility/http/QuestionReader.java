package io.linkwright.catalog.compatibility.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.catalog.compatibility.BreakoutQuestion;
import io.linkwright.catalog.compatibility.BreakoutQuestion.Branch;
import io.linkwright.catalog.compatibility.EndAsked;
import io.linkwright.catalog.compatibility.FibreAsked;
import io.linkwright.catalog.compatibility.LinkQuestion;
import io.linkwright.catalog.compatibility.Parts;
import io.linkwright.catalog.compatibility.PortQuestion;
import io.linkwright.catalog.platform.Airflow;
import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;
import io.linkwright.kit.json.JsonFields;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;

/** From a JSON body to a question that makes sense; all faults are told together. */
final class QuestionReader {

    private static final int MOST_BRANCHES = 64;
    private static final double DEFAULT_BREAKOUT_M = 10;

    private final Names names;
    private final Parts parts;

    QuestionReader(Parts parts) {
        this.parts = parts;
        this.names = new Names(parts);
    }

    PortQuestion port(JsonNode body) {
        return read(body, fields -> new PortQuestion(names.end(fields, true), Ranges.speed(fields), protocol(fields),
                Ranges.whole(fields, "linksPerCage", 1, 64), fields.oneOf("airflow", Airflow.values()),
                Ranges.number(fields, "inletC", -60, 120), Ranges.number(fields, "plannedPowerW", 0, 1000),
                Ranges.whole(fields, "powerSupplies", 1, 16)));
    }

    LinkQuestion link(JsonNode body) {
        return read(body, fields -> {
            EndAsked near = fields.requiredObject("near", end -> names.end(end, false));
            EndAsked far = fields.requiredObject("far", end -> names.end(end, false));
            oneKind(fields, near, far);
            return new LinkQuestion(near, far, fields.requiredObject("fibre", this::fibre), Ranges.speed(fields),
                    protocol(fields));
        });
    }

    private static void oneKind(JsonFields fields, EndAsked near, EndAsked far) {
        if (near == null || far == null || near.part() == null || far.part() == null) {
            return;
        }
        boolean cable = near.part() instanceof CableAssembly || far.part() instanceof CableAssembly;
        if (cable && near.part() != far.part()) {
            fields.fault("far", "two-cables", "A cable with fixed plugs brings both of them: name the same part at both ends.");
        }
    }

    BreakoutQuestion breakout(JsonNode body) {
        return read(body, fields -> {
            EndAsked trunk = fields.requiredObject("trunk", end -> names.end(end, false));
            List<Branch> branches = branches(fields, trunk);
            FibreAsked fibre = fields.object("fibre", this::fibre);
            return new BreakoutQuestion(trunk, branches, fibre == null ? FibreAsked.ofLength(DEFAULT_BREAKOUT_M) : fibre,
                    protocol(fields));
        });
    }

    private List<Branch> branches(JsonFields fields, EndAsked trunk) {
        Function<JsonFields, Branch> reader = end -> branch(end, trunk);
        List<Branch> branches;
        if (fields.isList("branches")) {
            branches = fields.objects("branches", reader);
        } else {
            Branch one = fields.requiredObject("branches", reader);
            branches = one == null ? List.of() : List.of(one);
        }
        int links = branches.stream().mapToInt(Branch::count).sum();
        if (fields.has("branches") && (links < 1 || links > MOST_BRANCHES)) {
            fields.fault("branches", "out-of-range", "From 1 to " + MOST_BRANCHES + " branches, not " + links + ".");
        }
        return branches;
    }

    /** Plugs of a cable are the branches themselves: their part need not be named again. */
    private Branch branch(JsonFields fields, EndAsked trunk) {
        Integer count = Ranges.whole(fields, "count", 1, MOST_BRANCHES);
        Integer speed = Ranges.speed(fields);
        boolean byCable = trunk != null && trunk.part() instanceof CableAssembly;
        if (byCable && !fields.has("part")) {
            EndAsked end = new EndAsked(trunk.part(), EndAsked.CableEnd.BRANCH, names.platform(fields, true), null,
                    fields.oneOf("cooling", Cooling.values()), null, null,
                    fields.pointer());
            return new Branch(end, count == null ? 1 : count, speed);
        }
        EndAsked end = names.end(fields, false);
        if (!byCable && end.part() != null && !(end.part() instanceof Transceiver)) {
            fields.fault("part", "not-a-module", end.part().partNumber() + " is no module.");
        }
        if (byCable && end.part() != null && end.part() != trunk.part()) {
            fields.fault("part", "two-cables", "The plugs of " + trunk.part().partNumber() + " are the branches.");
        }
        return new Branch(end, count == null ? 1 : count, speed);
    }

    private FibreAsked fibre(JsonFields fields) {
        return new FibreReader(names, parts).fibre(fields);
    }

    private static Protocol protocol(JsonFields fields) {
        return fields.oneOf("protocol", Protocol.values());
    }

    private static <T> T read(JsonNode body, Function<JsonFields, T> reader) {
        List<Fault> faults = new ArrayList<>();
        JsonFields fields = JsonFields.of(body, faults);
        T question = reader.apply(fields);
        fields.noOthers();
        if (!faults.isEmpty()) {
            throw Problems.invalidRequest(faults);
        }
        return question;
    }
}
