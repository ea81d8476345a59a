package io.linkwright.catalog.exchange;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.catalog.exchange.netbox.Remark;

/**
 * What the import of a device type did, or would do.
 *
 * @param dryRun whether nothing was to be stored
 * @param warnings what is odd about the file, and what the catalogue says otherwise
 * @param gaps what a platform has and the file does not say
 * @param platform as it is read from the file
 */
public record DeviceTypeReport(boolean dryRun, Outcome outcome, String name, List<Remark> warnings, List<Remark> gaps,
        JsonNode platform) {

    public enum Outcome {
        /** It was new, and is or would be stored. */
        CREATED,
        /** The catalogue has it and keeps what it says; the file was compared with it. */
        KNOWN
    }
}
