package io.linkwright.quote.quote;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.kit.identity.Caller;
import io.linkwright.kit.identity.Roles;

/** As what the caller meets a quote. */
@ApplicationScoped
class QuoteParties {

    private final Caller caller;

    QuoteParties(Caller caller) {
        this.caller = caller;
    }

    /** Who sells may not buy: a caller with a selling role is never the customer. */
    boolean callerIs(Party party, Quote quote) {
        return switch (party) {
            case SALES_ENGINEER -> caller.hasRole(Roles.SALES_ENGINEER);
            case CUSTOMER -> caller.hasRole(Roles.CUSTOMER) && !caller.seesAllOrganisations()
                    && caller.organisation().filter(quote.organisation()::equals).isPresent();
            case SYSTEM -> false;
        };
    }

    String callerName() {
        return caller.userName();
    }
}
