package io.linkwright.catalog.platform;

import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A name that leads to a platform: its own or an alias, in capitals. */
@Entity
@Immutable
@Table(name = "platform_names")
class PlatformName {

    @Id
    private String name;
    private String platform;

    protected PlatformName() {
    }

    String platform() {
        return platform;
    }

    static String key(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
