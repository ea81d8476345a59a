package io.linkwright.catalog.compatibility;

import java.util.List;

import io.linkwright.contracts.Reason;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/** Cords, adapters and cassettes between two modules, traced by somebody who can. */
@FunctionalInterface
public interface TracedPath {

    Trace between(Optic near, Optic far, Protocol protocol);

    /**
     * @param reasons everything that was checked on the way
     * @param lossDb most that a lane loses from module to module; null when no lane arrives
     */
    record Trace(List<Reason> reasons, Double lossDb) {
    }
}
