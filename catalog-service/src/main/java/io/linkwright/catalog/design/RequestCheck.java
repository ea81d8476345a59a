package io.linkwright.catalog.design;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import io.linkwright.contracts.consultation.ClusterRequest;
import io.linkwright.contracts.consultation.ClusterRequest.FibrePlant;

/**
 * What can be wrong with a request before anybody asks whether it can be built: missing and impossible figures, names the
 * catalogue does not know, contradictions, and distances that no part of the catalogue reaches.
 */
final class RequestCheck {

    private static final int MOST_STORAGE_FABRICS = 16;
    private static final Pattern PROFILE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final Catalogue catalogue;

    RequestCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All of them, in the order of the request's fields. */
    List<InputFault> faults(ClusterRequest request) {
        FaultList faults = new FaultList();
        faults.text("/title", request.title(), 200);
        if (request.compute() == null) {
            faults.add("/compute", "missing", "The compute fabric is missing.");
        } else {
            new ComputeCheck(catalogue, faults, request.room() != null).check(request.compute());
        }
        if (request.storage().size() > MOST_STORAGE_FABRICS) {
            faults.add("/storage", "too-many", "At most " + MOST_STORAGE_FABRICS + " storage fabrics.");
            return faults.all();
        }
        Set<String> names = new HashSet<>(Set.of("compute"));
        for (int i = 0; i < request.storage().size(); i++) {
            new StorageCheck(catalogue, faults, "/storage/" + i).check(request.storage().get(i), names);
        }
        fibre(request.fibre(), faults);
        faults.form("/auditProfile", request.auditProfile(), PROFILE, "an audit profile's name in kebab case");
        faults.form("/currency", request.currency(), CURRENCY, "a currency code of three capital letters");
        new RequestTerms(faults).check(request);
        return faults.all();
    }

    private static void fibre(FibrePlant fibre, FaultList faults) {
        if (fibre != null) {
            faults.oneOf("/fibre/multimode", fibre.multimode(), List.of("OM3", "OM4", "OM5"));
            faults.oneOf("/fibre/singleMode", fibre.singleMode(), List.of("OS2"));
        }
    }
}
