package io.linkwright.catalog.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.store.StoredDocument;

/** A platform as it is stored, to be read. The fields without an accessor are what lists are searched by. */
@Entity
@Immutable
@Table(name = "platforms")
public class PlatformEntity extends StoredDocument {

    @Id
    private String name;
    @Enumerated(EnumType.STRING)
    private Platform.Kind kind;
    private String search;

    protected PlatformEntity() {
    }

    public String name() {
        return name;
    }

    public Platform platform() {
        return CatalogueJson.read(document(), Platform.class);
    }
}
