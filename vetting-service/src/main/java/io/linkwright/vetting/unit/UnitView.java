package io.linkwright.vetting.unit;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonRawValue;

/**
 * A unit of a lot.
 *
 * @param states everything that holds of it, in the order in which it comes about
 * @param vendorData as it was registered; null for none, and for customers
 * @param registeredAt null for a unit that only a bench has seen
 * @param registeredBy likewise, and for customers
 */
public record UnitView(String serial, List<State> states, @JsonRawValue String vendorData, Instant registeredAt,
        String registeredBy) {

    public enum State {
        /** Taken in by serial. */
        REGISTERED,
        /** Drawn into the lot's sample. */
        IN_SAMPLE,
        /** A bench has measured something on it. */
        MEASURED,
        /** It breaks a limit by the lot's newest verdict. */
        FAILED,
        /** Its lot is in quarantine. */
        QUARANTINED
    }

    public UnitView {
        states = List.copyOf(states);
    }
}
