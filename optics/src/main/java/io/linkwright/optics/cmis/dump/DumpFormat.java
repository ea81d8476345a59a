package io.linkwright.optics.cmis.dump;

/** How a dump is written. */
public enum DumpFormat {
    /** The bytes themselves, lower memory first, then the pages 00h, 01h, 02h ... by their number. */
    BINARY,
    /**
     * Lines of an offset and bytes, as {@code ethtool -m DEV hex on} prints them; several pages when headings tell them apart.
     */
    ETHTOOL,
    /** {@code sfputil show eeprom-hexdump}: sections for pages, with offsets, bytes and characters. */
    SONIC
}
