package io.linkwright.kit.identity;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.security.identity.SecurityIdentity;

/** Who makes the current request. Only meaningful while an HTTP request is served. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    Caller(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    /** The realm's stable id of the user. */
    public String subject() {
        return token.getSubject();
    }

    /** The name people know the user by. */
    public String userName() {
        return identity.getPrincipal().getName();
    }

    /** The customer's organisation; empty for staff. */
    public Optional<String> organisation() {
        Object claim = token.getClaim("organization");
        if (claim instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        return Optional.ofNullable(claim).map(Object::toString).filter(name -> !name.isBlank());
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    /** Whether the caller may see what belongs to customers of every organisation. */
    public boolean seesAllOrganisations() {
        return hasRole(Roles.SALES_ENGINEER) || hasRole(Roles.SALES_MANAGER);
    }

    /** Whether the caller may see something that belongs to the organisation. */
    public boolean sees(String owner) {
        return seesAllOrganisations() || organisation().filter(owner::equals).isPresent();
    }
}
