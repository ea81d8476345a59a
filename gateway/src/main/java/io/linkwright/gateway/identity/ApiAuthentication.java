package io.linkwright.gateway.identity;

import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * The OIDC mechanism, but never a redirect for a call to the API: a session that has ended is a 401 there, since no program
 * and no script can follow the way to a login page.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class ApiAuthentication implements HttpAuthenticationMechanism {

    private final OidcAuthenticationMechanism oidc;

    ApiAuthentication(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identityProviders) {
        Uni<SecurityIdentity> identity = oidc.authenticate(context, identityProviders);
        if (!ApiDoor.isApi(context)) {
            return identity;
        }
        return identity.onFailure(AuthenticationException.class::isInstance)
                .transform(failure -> failure instanceof AuthenticationFailedException ? failure
                        : new AuthenticationFailedException(failure));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return ApiDoor.isApi(context) ? Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"))
                : oidc.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }
}
