package io.linkwright.vetting.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

/** Brings the profiles that come with the service into the database; the service does not start on an unusable one. */
@ApplicationScoped
class ProfileLoading {

    private static final Logger LOG = Logger.getLogger(ProfileLoading.class);

    private final ProfilePublishing publishing;

    ProfileLoading(ProfilePublishing publishing) {
        this.publishing = publishing;
    }

    @Transactional
    void load(@Observes StartupEvent event) {
        var reference = ReferenceProfiles.all();
        reference.forEach(entry -> publishing.publish(entry, null));
        LOG.infof("%d audit profiles are ready", reference.size());
    }
}
