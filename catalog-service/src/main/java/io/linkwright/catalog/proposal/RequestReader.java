package io.linkwright.catalog.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.catalog.design.Designer;
import io.linkwright.catalog.design.InputFault;
import io.linkwright.contracts.consultation.ClusterRequest;
import io.linkwright.contracts.consultation.ClusterRequest.ComputeFabric;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;
import io.linkwright.contracts.consultation.ClusterRequest.FibrePlant;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;
import io.linkwright.contracts.consultation.ClusterRequest.StorageFabric;
import io.linkwright.contracts.consultation.ClusterRequest.Topology;

/** From a JSON body to a request that makes sense. Wrong types, unknown fields and senseless values are told all together. */
final class RequestReader {

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with all faults */
    static ClusterRequest read(JsonNode body, Designer designer) {
        List<InputFault> faults = new ArrayList<>();
        ClusterRequest request = request(new JsonFields(body, "", faults));
        // A value that could not be read is missing or zero here; that is not a second fault.
        Set<String> unreadable = faults.stream().map(InputFault::pointer).collect(Collectors.toSet());
        designer.faults(request).stream().filter(fault -> !unreadable.contains(fault.pointer())).forEach(faults::add);
        if (!faults.isEmpty()) {
            throw DesignProblems.invalid(faults);
        }
        return request;
    }

    private static ClusterRequest request(JsonFields fields) {
        ClusterRequest request = new ClusterRequest(fields.text("title"), fields.object("compute", RequestReader::compute),
                fields.objects("storage", RequestReader::storage), fields.object("fibre", RequestReader::fibre),
                fields.text("auditProfile"), fields.text("currency"));
        fields.noOthers();
        return request;
    }

    private static ComputeFabric compute(JsonFields fields) {
        return new ComputeFabric(fields.text("nodePlatform"), fields.integer("nodes"), fields.integer("gpusPerNode"),
                fields.integer("nicsPerNode"), fields.text("nic"), fields.oneOf("protocol", Protocol.values()),
                fields.oneOf("topology", Topology.values()), fields.text("leafSwitch"), fields.text("spineSwitch"),
                fields.integer("linkSpeedGbps"), fields.number("oversubscription"), fields.number("nodeLeafDistanceM"),
                fields.number("leafSpineDistanceM"), fields.oneOf("cooling", Cooling.values()));
    }

    private static StorageFabric storage(JsonFields fields) {
        return new StorageFabric(fields.text("name"), fields.integer("nodes"), fields.integer("nicsPerNode"),
                fields.text("nic"), fields.text("switchPlatform"), fields.integer("switches"), fields.integer("portSpeedGbps"),
                fields.integer("linkSpeedGbps"), fields.text("portPmd"), fields.number("distanceM"));
    }

    private static FibrePlant fibre(JsonFields fields) {
        return new FibrePlant(fields.text("multimode"), fields.text("singleMode"));
    }

    private RequestReader() {
    }
}
