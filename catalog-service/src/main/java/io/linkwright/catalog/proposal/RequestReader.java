package io.linkwright.catalog.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.catalog.design.Designer;
import io.linkwright.contracts.Money;
import io.linkwright.contracts.consultation.ClusterRequest;
import io.linkwright.contracts.consultation.ClusterRequest.ComputeFabric;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;
import io.linkwright.contracts.consultation.ClusterRequest.FabricManager;
import io.linkwright.contracts.consultation.ClusterRequest.FibrePlant;
import io.linkwright.contracts.consultation.ClusterRequest.Objective;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;
import io.linkwright.contracts.consultation.ClusterRequest.Purpose;
import io.linkwright.contracts.consultation.ClusterRequest.Room;
import io.linkwright.contracts.consultation.ClusterRequest.Sparing;
import io.linkwright.contracts.consultation.ClusterRequest.StorageFabric;
import io.linkwright.contracts.consultation.ClusterRequest.SwitchPlacement;
import io.linkwright.contracts.consultation.ClusterRequest.Topology;
import io.linkwright.contracts.consultation.ClusterRequest.UnitPrice;
import io.linkwright.contracts.consultation.ClusterRequest.Workload;
import io.linkwright.kit.json.JsonFields;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;

/** From a JSON body to a request that makes sense. Wrong types, unknown fields and senseless values are told all together. */
final class RequestReader {

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with all faults */
    static ClusterRequest read(JsonNode body, Designer designer) {
        List<Fault> faults = new ArrayList<>();
        ClusterRequest request = request(JsonFields.of(body, faults));
        // A value that could not be read is missing or zero here; that is not a second fault.
        Set<String> unreadable = faults.stream().map(Fault::pointer).collect(Collectors.toSet());
        designer.faults(request).stream().filter(fault -> !unreadable.contains(fault.pointer()))
                .forEach(fault -> faults.add(new Fault(fault.pointer(), fault.code(), fault.message())));
        if (!faults.isEmpty()) {
            throw Problems.invalidRequest(faults);
        }
        return request;
    }

    private static ClusterRequest request(JsonFields fields) {
        ClusterRequest request = new ClusterRequest(fields.text("title"), fields.object("compute", RequestReader::compute),
                fields.objects("storage", RequestReader::storage), fields.object("fibre", RequestReader::fibre),
                fields.text("auditProfile"), fields.text("currency"), fields.object("room", RequestReader::room),
                fields.object("sparing", RequestReader::sparing), fields.object("objective", RequestReader::objective),
                fields.object("workload", RequestReader::workload));
        fields.noOthers();
        return request;
    }

    private static ComputeFabric compute(JsonFields fields) {
        return new ComputeFabric(fields.text("nodePlatform"), fields.integer("nodes"), fields.integer("gpusPerNode"),
                fields.integer("nicsPerNode"), fields.text("nic"), fields.oneOf("protocol", Protocol.values()),
                fields.oneOf("topology", Topology.values()), fields.text("leafSwitch"), fields.text("spineSwitch"),
                fields.integer("linkSpeedGbps"), fields.number("oversubscription"), fields.optionalNumber("nodeLeafDistanceM"),
                fields.optionalNumber("leafSpineDistanceM"), fields.oneOf("cooling", Cooling.values()),
                fields.text("coreSwitch"),
                fields.optionalNumber("spineCoreDistanceM"), fields.optionalInteger("planes"),
                fields.oneOf("fabricManager", FabricManager.values()));
    }

    private static StorageFabric storage(JsonFields fields) {
        return new StorageFabric(fields.text("name"), fields.integer("nodes"), fields.integer("nicsPerNode"),
                fields.text("nic"), fields.text("switchPlatform"), fields.integer("switches"), fields.integer("portSpeedGbps"),
                fields.integer("linkSpeedGbps"), fields.text("portPmd"), fields.number("distanceM"),
                fields.oneOf("purpose", Purpose.values()), fields.text("uplinkSwitch"),
                fields.optionalInteger("uplinkSpeedGbps"),
                fields.optionalNumber("oversubscription"), fields.optionalNumber("uplinkDistanceM"));
    }

    private static FibrePlant fibre(JsonFields fields) {
        return new FibrePlant(fields.text("multimode"), fields.text("singleMode"));
    }

    private static Room room(JsonFields fields) {
        return new Room(fields.integer("racksPerRow"), fields.number("rackPitchM"), fields.number("rowPitchM"),
                fields.number("trayHeightM"), fields.number("slackM"), fields.integer("nodesPerRack"),
                fields.optionalInteger("switchesPerRack"), fields.oneOf("switchPlacement", SwitchPlacement.values()));
    }

    private static Sparing sparing(JsonFields fields) {
        return new Sparing(fields.number("confidence"), fields.number("restockDays"),
                fields.optionalNumber("failuresPercentPerMonth"));
    }

    private static Objective objective(JsonFields fields) {
        return new Objective(fields.number("power"), fields.number("latency"), fields.number("price"),
                fields.number("vettedStock"), fields.objects("prices", RequestReader::unitPrice));
    }

    private static UnitPrice unitPrice(JsonFields fields) {
        return new UnitPrice(fields.text("partNumber"), fields.object("price", RequestReader::money));
    }

    private static Money money(JsonFields fields) {
        String amount = fields.text("amount");
        BigDecimal decimal = null;
        if (amount == null || !amount.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            fields.fault("amount", "wrong-type", "A decimal as a string is expected, such as \"742.50\".");
        } else {
            decimal = new BigDecimal(amount);
        }
        String currency = fields.text("currency");
        return decimal == null || currency == null ? null : new Money(decimal, currency);
    }

    private static Workload workload(JsonFields fields) {
        return new Workload(fields.optionalNumber("allReduceMegabytes"), fields.optionalNumber("detectS"),
                fields.optionalNumber("restartMin"), fields.optionalNumber("checkpointIntervalMin"));
    }

    private RequestReader() {
    }
}
