package io.linkwright.catalog.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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

    PlatformResource(PlatformRepository platforms) {
        this.platforms = platforms;
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
    public PlatformView get(@PathParam("name") String name) {
        return platforms.named(name).map(PlatformView::of).orElseThrow(() -> Problems.notFound("platform", name));
    }
}
