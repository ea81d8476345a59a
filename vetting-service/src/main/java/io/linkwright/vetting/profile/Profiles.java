package io.linkwright.vetting.profile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
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

    private static final String COLUMNS = """
            select id, version, document, loaded_at, created_by, exists (select 1 from audit_profile_retirement r
                where r.id = p.id and r.version >= p.version) as retired from audit_profile p
            """;
    private static final String LATEST = COLUMNS
            + " where not exists (select 1 from audit_profile newer where newer.id = p.id and newer.version > p.version) order by id";
    /** Any fixed number; all replicas of a service share the database and so the lock. */
    private static final long LOCK = 0x6C77_7072_6F66L;

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

    /**
     * Until the caller's transaction ends no new version appears. Without it an audit by the old version could be stored behind
     * the back of the one who looks for all verdicts that rest on it.
     */
    public void holdStill() {
        lock("select pg_advisory_xact_lock_shared(?)");
    }

    /** Waits until nobody relies on the latest versions, and keeps new audits waiting until the transaction ends. */
    void lockForChange() {
        lock("select pg_advisory_xact_lock(?)");
    }

    private void lock(String statement) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock = connection.prepareStatement(statement)) {
            lock.setLong(1, LOCK);
            lock.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("the audit profiles could not be locked", failure);
        }
    }

    /** The latest version of the standard a part is audited against. */
    public Optional<AuditProfile> standardFor(Part part) {
        return latest().stream().filter(profile -> profile.kind() == AuditProfile.Kind.STANDARD && profile.isFor(part))
                .findFirst();
    }

    public Optional<AuditProfile> overlay(String id) {
        return latest(id).map(StoredProfile::profile).filter(profile -> profile.kind() == AuditProfile.Kind.OVERLAY);
    }

    /** Whether an overlay is no longer offered. */
    public boolean isRetired(AuditProfile overlay) {
        return version(overlay.id(), overlay.version()).map(StoredProfile::retired).orElse(false);
    }

    /** The profile in the very version that a verdict was issued with. */
    public Optional<AuditProfile> issuedWith(String id, int version) {
        return version(id, version).map(StoredProfile::profile);
    }

    /** The latest version of each, by id. */
    public List<AuditProfile> latest() {
        return allLatest().stream().map(StoredProfile::profile).toList();
    }

    List<StoredProfile> allLatest() {
        return stored(LATEST, select -> {
        });
    }

    Optional<StoredProfile> latest(String id) {
        return versions(id).stream().findFirst();
    }

    Optional<StoredProfile> version(String id, int version) {
        return stored(COLUMNS + " where id = ? and version = ?", select -> {
            select.setString(1, id);
            select.setInt(2, version);
        }).stream().findFirst();
    }

    /** All versions, the latest first. */
    List<StoredProfile> versions(String id) {
        return stored(COLUMNS + " where id = ? order by version desc", select -> select.setString(1, id));
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private List<StoredProfile> stored(String query, Parameters parameters) {
        List<StoredProfile> profiles = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            parameters.set(select);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String document = row.getString("document");
                    AuditProfile profile = reader.read(row.getString("id") + "@" + row.getInt("version"), document);
                    profiles.add(new StoredProfile(profile, document,
                            row.getObject("loaded_at", OffsetDateTime.class).toInstant(), row.getString("created_by"),
                            row.getBoolean("retired")));
                }
            }
            return profiles;
        } catch (SQLException failure) {
            throw new IllegalStateException("the audit profiles could not be read", failure);
        }
    }

    /**
     * Adds a version that is not there yet.
     *
     * @param createdBy null for a profile that comes with the service
     * @return whether it was not there
     * @throws ProfileFormatException if that version is there with other content
     */
    boolean add(ReferenceProfiles.Entry entry, String createdBy) {
        AuditProfile profile = entry.profile();
        if (agrees(entry)) {
            return false;
        }
        lockForChange();
        boolean added;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection
                        .prepareStatement("insert into audit_profile (id, version, kind, document, created_by) "
                                + "values (?, ?, ?, ?, ?) on conflict do nothing")) {
            insert.setString(1, profile.id());
            insert.setInt(2, profile.version());
            insert.setString(3, profile.kind().name());
            insert.setString(4, entry.document());
            insert.setString(5, createdBy);
            added = insert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException("the audit profile " + profile.reference() + " could not be stored", failure);
        }
        // Another replica may have been faster.
        return added || !agrees(entry);
    }

    private boolean agrees(ReferenceProfiles.Entry entry) {
        AuditProfile profile = entry.profile();
        Optional<StoredProfile> stored = version(profile.id(), profile.version());
        if (stored.isPresent() && !stored.get().document().equals(entry.document())) {
            throw new ProfileFormatException("The audit profile " + profile.reference()
                    + " differs from the one that verdicts were issued with. A changed profile needs a new version.");
        }
        return stored.isPresent();
    }

    void retire(AuditProfile overlay, String reason, String retiredBy) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into audit_profile_retirement "
                        + "(id, version, reason, retired_by) values (?, ?, ?, ?) on conflict do nothing")) {
            insert.setString(1, overlay.id());
            insert.setInt(2, overlay.version());
            insert.setString(3, reason);
            insert.setString(4, retiredBy);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the overlay " + overlay.id() + " could not be retired", failure);
        }
    }
}
