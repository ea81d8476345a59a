package io.linkwright.catalog.store;

import java.net.URI;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Answers that carry the revision as their entity tag. */
public final class Tagged {

    /** 304 without the view when the caller has this revision. */
    public static Response read(Request request, long revision, Object view) {
        EntityTag tag = new EntityTag(Long.toString(revision));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(view) : unchanged).tag(tag).build();
    }

    /** 201 for what is new, else 200. */
    public static Response written(boolean created, URI location, long revision, Object view) {
        return (created ? Response.created(location) : Response.ok()).entity(view).tag(Long.toString(revision)).build();
    }

    private Tagged() {
    }
}
