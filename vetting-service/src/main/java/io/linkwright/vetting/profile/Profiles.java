package io.linkwright.vetting.profile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.vetting.audit.AuditProfile;
import io.linkwright.vetting.audit.Part;

/** The audit profiles in the database: every version ever used, of which the latest is applied. */
@ApplicationScoped
public class Profiles {

    private static final String LATEST = """
            select distinct on (id) id, version, document from audit_profile order by id, version desc
            """;

    private final DataSource dataSource;
    private final Criteria criteria = ReferenceProfiles.criteria();
    private final ProfileReader reader = new ProfileReader(criteria);

    Profiles(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What can be measured. */
    public Criteria criteria() {
        return criteria;
    }

    /** The latest version of the standard a part is audited against. */
    public Optional<AuditProfile> standardFor(Part part) {
        return latest().stream().filter(profile -> profile.kind() == AuditProfile.Kind.STANDARD && profile.isFor(part))
                .findFirst();
    }

    public Optional<AuditProfile> overlay(String id) {
        return document(id, null).map(document -> reader.read(id, document))
                .filter(profile -> profile.kind() == AuditProfile.Kind.OVERLAY);
    }

    /** A version that a verdict was issued with. */
    public Optional<AuditProfile> version(String id, int version) {
        return document(id, version).map(document -> reader.read(id + "@" + version, document));
    }

    /** The latest version of each, by id. */
    public List<AuditProfile> latest() {
        List<AuditProfile> profiles = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LATEST);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                profiles.add(reader.read(row.getString("id") + "@" + row.getInt("version"), row.getString("document")));
            }
            return profiles;
        } catch (SQLException failure) {
            throw new IllegalStateException("the audit profiles could not be read", failure);
        }
    }

    /** @param version null for the latest */
    Optional<String> document(String id, Integer version) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select document from audit_profile where id = ? "
                        + "and version = coalesce(?, version) order by version desc limit 1")) {
            select.setString(1, id);
            select.setObject(2, version, java.sql.Types.INTEGER);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the audit profile " + id + " could not be read", failure);
        }
    }

    /**
     * Adds a version that is not there yet.
     *
     * @throws ProfileFormatException if that version is there with other content
     */
    void add(ReferenceProfiles.Entry entry) {
        AuditProfile profile = entry.profile();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection
                        .prepareStatement("insert into audit_profile (id, version, kind, document) "
                                + "values (?, ?, ?, ?) on conflict do nothing")) {
            insert.setString(1, profile.id());
            insert.setInt(2, profile.version());
            insert.setString(3, profile.kind().name());
            insert.setString(4, entry.document());
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the audit profile " + profile.reference() + " could not be stored", failure);
        }
        if (!document(profile.id(), profile.version()).filter(entry.document()::equals).isPresent()) {
            throw new ProfileFormatException("The audit profile " + profile.reference()
                    + " differs from the one that verdicts were issued with. A changed profile needs a new version.");
        }
    }
}
