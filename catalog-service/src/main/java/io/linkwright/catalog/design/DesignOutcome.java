package io.linkwright.catalog.design;

import java.util.List;

import io.linkwright.contracts.Reason;
import io.linkwright.contracts.catalog.Design;

/** What the designer answers. */
public sealed interface DesignOutcome permits DesignOutcome.Proposed, DesignOutcome.Refused, DesignOutcome.Invalid {

    record Proposed(Design design) implements DesignOutcome {
    }

    /**
     * A sound request that nothing in the catalogue can build.
     *
     * @param reasons all of them, never empty
     * @param nearest the nearest thing that can be built; null when there is none
     */
    record Refused(List<Reason> reasons, String nearest) implements DesignOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The request makes no sense.
     *
     * @param faults all of them, never empty
     */
    record Invalid(List<InputFault> faults) implements DesignOutcome {

        public Invalid {
            faults = List.copyOf(faults);
        }
    }
}
