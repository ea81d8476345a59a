package io.linkwright.gateway.consultation;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import io.linkwright.kit.identity.Caller;
import io.linkwright.kit.problem.Problems;

/** Whose consultations the caller may see. */
@RequestScoped
class Visibility {

    private final Caller caller;

    Visibility(Caller caller) {
        this.caller = caller;
    }

    boolean covers(String organisation) {
        return caller.sees(organisation);
    }

    /**
     * The one organisation to which the caller is limited; empty if there is no limit.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 if the caller has neither an organisation nor a role that sees
     *         all
     */
    Optional<String> organisation() {
        if (caller.seesAllOrganisations()) {
            return Optional.empty();
        }
        return Optional.of(caller.organisation()
                .orElseThrow(() -> Problems.forbidden("Your account belongs to no organisation.")));
    }
}
