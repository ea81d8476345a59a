package io.linkwright.catalog.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.store.DocumentEditor;
import io.linkwright.catalog.store.DocumentEditor.Edited;
import io.linkwright.catalog.store.DocumentHistory;
import io.linkwright.catalog.store.Precondition;
import io.linkwright.catalog.store.Revision;
import io.linkwright.catalog.store.Tagged;
import io.linkwright.kit.identity.Caller;
import io.linkwright.kit.identity.Roles;
import io.linkwright.kit.paging.Cursor;
import io.linkwright.kit.paging.ListOrder;
import io.linkwright.kit.paging.Page;
import io.linkwright.kit.paging.PageRequest;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.quarkus.security.Authenticated;

/** The platforms, open to every user: they hold nobody's data. */
@Path("/api/platforms")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Platforms")
public class PlatformResource {

    private static final int HIGHEST_LIMIT = 500;

    private final PlatformRepository platforms;
    private final PlatformKind kind;
    private final DocumentEditor editor;
    private final DocumentHistory history;
    private final Caller caller;

    PlatformResource(PlatformRepository platforms, PlatformKind kind, DocumentEditor editor, DocumentHistory history,
            Caller caller) {
        this.platforms = platforms;
        this.kind = kind;
        this.editor = editor;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "Switches, NICs and servers in the order of their names")
    public Page<PlatformSummary> list(@Parameter(description = "SWITCH, NIC or NODE") @QueryParam("kind") String kind,
            @Parameter(description = "Occurs in name, alias, vendor or description") @QueryParam("q") String text,
            @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        List<Fault> faults = new ArrayList<>();
        PageRequest<String> page = PageRequest.read(limit, cursor, ListOrder.BY_NAME, HIGHEST_LIMIT, faults);
        Platform.Kind wanted = kind(kind, faults);
        if (!faults.isEmpty()) {
            throw Problems.invalidRequest(faults);
        }
        List<PlatformEntity> rows = platforms.page(wanted, text, page.after(), page.limit());
        return Page.of(rows, page.limit(), row -> Cursor.of(row.name())).map(PlatformSummary::of);
    }

    private static Platform.Kind kind(String text, List<Fault> faults) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(Platform.Kind.values()).filter(kind -> kind.name().equalsIgnoreCase(text)).findFirst()
                .orElseGet(() -> {
                    faults.add(new Fault("/kind", "not-one-of", "One of " + Arrays.toString(Platform.Kind.values()) + "."));
                    return null;
                });
    }

    @GET
    @Path("{name}")
    @Transactional
    @Operation(summary = "One platform with all its figures, by name or alias")
    @APIResponseSchema(PlatformView.class)
    public Response get(@PathParam("name") String name, @Context Request request) {
        PlatformEntity platform = found(name);
        return Tagged.read(request, platform.revision(), PlatformView.of(platform));
    }

    @GET
    @Path("{name}/document")
    @Transactional
    @Operation(summary = "One platform as the document that a PUT takes")
    @APIResponseSchema(Platform.class)
    public Response document(@PathParam("name") String name, @Context Request request) {
        PlatformEntity platform = found(name);
        return Tagged.read(request, platform.revision(), CatalogueJson.write(platform.platform(), Platform.class));
    }

    @GET
    @Path("{name}/history")
    @Operation(summary = "All revisions of one platform, newest first: who changed what, when and why")
    public Page<Revision> history(@PathParam("name") String name, @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        return history.page(kind, name, limit, cursor);
    }

    /** Not for customers: the catalogue is what the house vouches for. */
    @PUT
    @Path("{name}")
    @RolesAllowed(Roles.CATALOG_MANAGER)
    @Operation(summary = "Changes one platform, or creates it", description = "If-Match with the ETag that was read changes it, "
            + "If-None-Match: * creates it; without either the answer is 428, and 412 when somebody was faster.")
    @APIResponseSchema(PlatformView.class)
    public Response put(@PathParam("name") String name,
            @Parameter(description = "Why, for the history") @QueryParam("reason") String reason,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = Platform.class))) JsonNode body,
            @Context UriInfo uri) {
        Precondition precondition = Precondition.of(ifMatch, ifNoneMatch);
        Edited<Platform> edited = editor.put(kind, name, body, reason, precondition, caller.userName());
        return Tagged.written(edited.created(), uri.getAbsolutePath(), edited.revision(),
                PlatformView.of(edited.document(), edited.revision()));
    }

    private PlatformEntity found(String name) {
        return platforms.named(name).orElseThrow(() -> Problems.notFound("platform", name));
    }
}
