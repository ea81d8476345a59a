package io.linkwright.vetting.profile;

/**
 * Told within this service, in the transaction that stores it: a profile has a newer version than verdicts may rest on.
 *
 * @param version greater than 1 or not the first that was stored
 * @param by who published it: a user, or the service when it came with a release
 */
public record ProfilePublished(String id, int version, String by) {
}
