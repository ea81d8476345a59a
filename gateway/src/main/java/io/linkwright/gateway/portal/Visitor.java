package io.linkwright.gateway.portal;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;

import io.linkwright.kit.identity.Caller;
import io.linkwright.kit.identity.Roles;

/** The person in front of a page. */
@RequestScoped
public class Visitor {

    private static final List<String> STAFF = List.of(Roles.LAB_ENGINEER, Roles.SALES_ENGINEER, Roles.SALES_MANAGER,
            Roles.CATALOG_MANAGER, Roles.OPERATOR);

    private final Caller caller;

    Visitor(Caller caller) {
        this.caller = caller;
    }

    public String name() {
        return caller.userName();
    }

    /** The customer's organisation, or what the person does in the house. */
    public String standing() {
        return caller.organisation().orElseGet(() -> {
            if (caller.hasRole(Roles.SALES_ENGINEER)) {
                return "sales engineer";
            }
            if (caller.hasRole(Roles.LAB_ENGINEER)) {
                return "lab engineer";
            }
            return caller.hasRole(Roles.SALES_MANAGER) ? "sales manager" : "staff";
        });
    }

    /** Whether the person takes in lots, audits, and issues certificates. */
    public boolean vets() {
        return caller.hasRole(Roles.LAB_ENGINEER);
    }

    /** Whether the person works in the house: the history of lots and audits done again are not for customers. */
    public boolean isStaff() {
        return STAFF.stream().anyMatch(caller::hasRole);
    }

    /** Whether the person can ask for a design. */
    public boolean asks() {
        return caller.hasRole(Roles.CUSTOMER) && caller.organisation().isPresent();
    }

    public boolean managesCatalogue() {
        return caller.hasRole(Roles.CATALOG_MANAGER);
    }

    public boolean seesAllOrganisations() {
        return caller.seesAllOrganisations();
    }

    public boolean seesConsultations() {
        return asks() || seesAllOrganisations();
    }
}
