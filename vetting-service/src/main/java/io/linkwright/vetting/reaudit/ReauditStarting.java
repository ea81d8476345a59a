package io.linkwright.vetting.reaudit;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.linkwright.vetting.profile.ProfilePublished;

/** Begins a re-audit, by itself when a profile has a newer version. In the transaction of the cause. */
@ApplicationScoped
class ReauditStarting {

    private static final Logger LOG = Logger.getLogger(ReauditStarting.class);

    private final ReauditJobs jobs;

    ReauditStarting(ReauditJobs jobs) {
        this.jobs = jobs;
    }

    void published(@Observes ProfilePublished profile) {
        UUID id = UUID.randomUUID();
        int items = jobs.begin(id, profile.id(), false, profile.id() + " has a new version, " + profile.version() + ".",
                profile.by());
        LOG.infof("%s@%d: %d audits are done again", profile.id(), profile.version(), items);
    }

    ReauditSummary byHand(ReauditRequest request, String startedBy) {
        UUID id = UUID.randomUUID();
        jobs.begin(id, request.profile(), request.scopeOrDefault() == ReauditRequest.Scope.ALL, request.reason().strip(),
                startedBy);
        return jobs.find(id).orElseThrow();
    }
}
