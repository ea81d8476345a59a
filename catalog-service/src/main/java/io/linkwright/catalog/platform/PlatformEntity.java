package io.linkwright.catalog.platform;

import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;

import io.linkwright.catalog.json.CatalogueJson;

/** A platform as it is stored: its document, and the columns that lists are searched by. */
@Entity
@Table(name = "platforms")
public class PlatformEntity {

    @Id
    private String name;
    @Enumerated(EnumType.STRING)
    private Platform.Kind kind;
    private String search;
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String document;
    private String contentHash;
    private long revision;

    protected PlatformEntity() {
    }

    PlatformEntity(Platform platform, String document, String contentHash) {
        this.name = platform.name();
        take(platform, document, contentHash);
    }

    final void take(Platform platform, String document, String contentHash) {
        this.kind = platform.kind();
        this.search = String.join(" ", platform.name(), String.join(" ", platform.aliases()), platform.vendor(),
                platform.description()).toLowerCase(Locale.ROOT);
        this.document = document;
        this.contentHash = contentHash;
        this.revision++;
    }

    public String name() {
        return name;
    }

    String document() {
        return document;
    }

    String contentHash() {
        return contentHash;
    }

    public long revision() {
        return revision;
    }

    public Platform platform() {
        return CatalogueJson.read(document, Platform.class);
    }
}
