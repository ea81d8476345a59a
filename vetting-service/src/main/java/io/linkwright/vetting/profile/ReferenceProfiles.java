package io.linkwright.vetting.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import io.linkwright.vetting.audit.AuditProfile;

/** The audit profiles that come with the service, from {@code audit-profiles/} on the class path. */
public final class ReferenceProfiles {

    private static final String DIRECTORY = "/audit-profiles/";

    /**
     * @param document the JSON as it is written
     */
    public record Entry(AuditProfile profile, String document) {
    }

    public static Criteria criteria() {
        return Criteria.of(ProfileReader.tree("criteria.json", text("criteria.json")));
    }

    /** @throws ProfileFormatException if a file cannot be used: the service must not start on half its limits */
    public static List<Entry> all() {
        ProfileReader reader = new ProfileReader(criteria());
        return new Fields("index.json", ProfileReader.tree("index.json", text("index.json"))).texts("profiles").stream()
                .map(name -> {
                    String document = text(name);
                    return new Entry(reader.read(name, document), document);
                }).toList();
    }

    private static String text(String name) {
        try (InputStream file = ReferenceProfiles.class.getResourceAsStream(DIRECTORY + name)) {
            if (file == null) {
                throw new ProfileFormatException("there is no " + DIRECTORY + name);
            }
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ReferenceProfiles() {
    }
}
