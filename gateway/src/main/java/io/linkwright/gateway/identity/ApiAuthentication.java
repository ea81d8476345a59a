package io.linkwright.gateway.identity;

import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import org.jboss.logging.Logger;

import io.linkwright.gateway.web.SessionCookie;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * The OIDC mechanism with two manners. A call to the API is never redirected: a session that has ended is a 401 there, since
 * no program and no script can follow the way to a login page. A page is never refused for an old session: its cookie is
 * dropped and the person signs in again, also when the cookie was written by a gateway with another secret.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class ApiAuthentication implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(ApiAuthentication.class);
    private static final String SIGN_IN_FAILED = "/sign-in-failed";
    private static final String SIGN_IN_UNAVAILABLE = "/sign-in-unavailable";

    private final OidcAuthenticationMechanism oidc;

    ApiAuthentication(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identityProviders) {
        Uni<SecurityIdentity> identity = oidc.authenticate(context, identityProviders);
        return ApiDoor.isApi(context) ? neverRedirected(identity) : alwaysAskedAgain(identity, context);
    }

    private static Uni<SecurityIdentity> neverRedirected(Uni<SecurityIdentity> identity) {
        return identity.onFailure(AuthenticationException.class::isInstance)
                .transform(failure -> failure instanceof AuthenticationFailedException ? failure
                        : new AuthenticationFailedException(failure));
    }

    private static Uni<SecurityIdentity> alwaysAskedAgain(Uni<SecurityIdentity> identity, RoutingContext context) {
        return identity.onFailure(AuthenticationCompletionException.class)
                .transform(failure -> new AuthenticationRedirectException(SIGN_IN_FAILED))
                .onFailure(failure -> !(failure instanceof AuthenticationException))
                .transform(failure -> new AuthenticationRedirectException(unavailable(failure)))
                .onFailure(failure -> failure instanceof AuthenticationFailedException && SessionCookie.isIn(context.request()))
                .recoverWithUni(() -> {
                    SessionCookie.drop(context.request());
                    return Uni.createFrom().nullItem();
                })
                // Back from the provider, but without the cookie that was set before: asking again would never end.
                .onItem().ifNull().switchTo(() -> isReturn(context)
                        ? Uni.createFrom().failure(new AuthenticationRedirectException(SIGN_IN_FAILED))
                        : Uni.createFrom().nullItem());
    }

    private static boolean isReturn(RoutingContext context) {
        return context.normalizedPath().equals("/portal/login") && context.request().getParam("state") != null;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        if (ApiDoor.isApi(context)) {
            return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
        }
        return oidc.getChallenge(context).onFailure()
                .recoverWithItem(failure -> new ChallengeData(302, "Location", unavailable(failure)));
    }

    private static String unavailable(Throwable failure) {
        LOG.warnf("Nobody can sign in: %s", failure.getMessage());
        return SIGN_IN_UNAVAILABLE;
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
