package io.linkwright.vetting.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Stores new versions and tells of those that replace another. All calls belong to the caller's transaction. */
@ApplicationScoped
class ProfilePublishing {

    /** Who publishes what comes with a release. */
    static final String SERVICE = "the service";

    private final Profiles profiles;
    private final Event<ProfilePublished> published;

    ProfilePublishing(Profiles profiles, Event<ProfilePublished> published) {
        this.profiles = profiles;
        this.published = published;
    }

    /**
     * @param createdBy null for a profile that comes with the service
     * @throws ProfileFormatException if that version is there with other content
     */
    void publish(ReferenceProfiles.Entry entry, String createdBy) {
        String id = entry.profile().id();
        int version = entry.profile().version();
        if (profiles.add(entry, createdBy) && profiles.versions(id).size() > 1
                && profiles.latest(id).orElseThrow().profile().version() == version) {
            published.fire(new ProfilePublished(id, version, createdBy == null ? SERVICE : createdBy));
        }
    }
}
