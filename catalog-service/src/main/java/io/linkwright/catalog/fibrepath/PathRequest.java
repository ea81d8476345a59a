package io.linkwright.catalog.fibrepath;

import io.linkwright.optics.path.Conditions;
import io.linkwright.optics.path.FibrePath;

/**
 * A path to be checked.
 *
 * @param title what the user calls it; null when not stated
 */
record PathRequest(String title, FibrePath path, Conditions conditions) {
}
