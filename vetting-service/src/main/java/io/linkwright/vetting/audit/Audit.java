package io.linkwright.vetting.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Audits the readings of a lot against a standard's profile and, if one is asked for, a customer's overlay. Pure: the same
 * readings and profiles give the same verdict. Thread safe.
 *
 * <p>
 * A lot fails when any audited unit breaks a limit that decides; it is incomplete when a required reading is missing on any
 * unit that the profile covers; it is conditional when all hold but a limit that decided is only from memory.
 */
public final class Audit {

    /** How many missing readings a verdict names; it always tells how many there are. */
    static final int MISSING_NAMED = 200;
    /** How many units a verdict lists with their limits; it always tells how many more there are. */
    static final int UNITS_LISTED = 2_000;
    /** How many failed units a verdict names, and how many undecided ones; it always tells how many there are. */
    static final int SERIALS_NAMED = 10_000;

    /**
     * @param standard the profile of the part's PMD or kind
     * @param overlay null for the standard alone
     * @param unitsInLot how many units the lot has, measured or not
     * @param readings in the order they were recorded
     * @throws IllegalArgumentException if the standard's profile is not for the part
     */
    public static Verdict of(AuditProfile standard, AuditProfile overlay, Part part, long unitsInLot, List<Reading> readings) {
        return of(standard, overlay, part, unitsInLot, readings, AuditOptions.DEFAULT);
    }

    /** Likewise, by another decision rule or a sampling plan. */
    public static Verdict of(AuditProfile standard, AuditProfile overlay, Part part, long unitsInLot, List<Reading> readings,
            AuditOptions options) {
        LotAudit audit = new LotAudit(standard, overlay, part, options);
        Map<String, MeasuredUnit> units = new TreeMap<>();
        readings.forEach(reading -> units.computeIfAbsent(reading.serial(), MeasuredUnit::new).add(reading));
        units.values().forEach(audit::add);
        return audit.verdict(unitsInLot);
    }

    private Audit() {
    }
}
