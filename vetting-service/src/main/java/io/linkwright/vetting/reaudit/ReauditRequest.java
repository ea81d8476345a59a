package io.linkwright.vetting.reaudit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import io.linkwright.kit.problem.Fault;

/**
 * The body of {@code POST /api/reaudits}.
 *
 * @param profile id of a standard's profile or an overlay; null for all of them
 * @param scope null for those out of date
 */
public record ReauditRequest(String profile, Scope scope, String reason) {

    private static final int LONGEST_REASON = 1000;

    public enum Scope {
        /** Latest verdicts that rest on an older version than the newest. */
        OUTDATED,
        /** All latest verdicts that rest on the profile, whatever version. */
        ALL
    }

    Scope scopeOrDefault() {
        return scope == null ? Scope.OUTDATED : scope;
    }

    /** All that is wrong with the request. */
    List<Fault> faults(Predicate<String> knownProfile) {
        List<Fault> faults = new ArrayList<>();
        if (profile != null && !knownProfile.test(profile)) {
            faults.add(new Fault("/profile", "unknown-profile", "There is no audit profile '" + profile + "'."));
        }
        if (profile == null && scope == Scope.ALL) {
            faults.add(new Fault("/profile", "missing", "Name the profile whose verdicts are all to be issued anew."));
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON
                || reason.chars().anyMatch(Character::isISOControl)) {
            faults.add(new Fault("/reason", "reason",
                    "A reason of 1 to " + LONGEST_REASON + " printable characters is expected."));
        }
        return faults;
    }
}
