package io.linkwright.vetting.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.linkwright.kit.identity.Caller;
import io.linkwright.kit.identity.Roles;
import io.linkwright.kit.paging.Cursor;
import io.linkwright.kit.paging.Page;
import io.linkwright.optics.picture.Picture;
import io.linkwright.vetting.lot.Lots;
import io.quarkus.security.Authenticated;

/** Raw captures of one unit, and what was made of them. */
@Path("/api/lots/{lot}/units/{serial}/captures")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Captures")
public class CaptureResource {

    private static final double PNG_SCALE = 2;

    private final CaptureUpload upload;
    private final CaptureReading captures;
    private final Lots lots;
    private final AnalysedUnits units;
    private final Caller caller;

    CaptureResource(CaptureUpload upload, CaptureReading captures, Lots lots, AnalysedUnits units,
            Caller caller) {
        this.upload = upload;
        this.captures = captures;
        this.lots = lots;
        this.units = units;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.LAB_ENGINEER)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Takes a raw capture: analyses it, keeps it, and records the readings that follow", description = "The body is "
            + "the capture as the instrument wrote it; plain, gzip, or a zip archive with that one file. Each kind has options "
            + "of its own in the query; what is missing or not known is said.")
    @APIResponse(responseCode = "201", description = "The capture with its analysis. A capture without a result, such as a closed eye, is stored too; result is false then", content = @Content(schema = @Schema(implementation = CaptureView.class)))
    @APIResponse(responseCode = "200", description = "The unit had this very capture before: the same answer, with duplicate true")
    @APIResponse(responseCode = "409", description = "capture-known-otherwise: the same bytes were taken with other metadata")
    @APIResponse(responseCode = "422", description = "capture-refused: every reason why the bytes are no such capture; nothing was stored")
    public Response take(@PathParam("lot") UUID lot, @PathParam("serial") String serial,
            @Parameter(description = "waveform, fec, cmis or soak") @QueryParam("kind") String kind,
            @Parameter(description = "From 0 over all PMD instances; left out for the whole unit") @QueryParam("lane") String lane,
            @Parameter(description = "Of the case") @QueryParam("temperatureC") String temperatureC,
            @QueryParam("bench") String bench, @Parameter(description = "RFC 3339") @QueryParam("takenAt") String takenAt,
            @Context UriInfo uri, InputStream body) throws IOException {
        CaptureView capture = upload.take(lot, serial, uri.getQueryParameters(), body, caller.userName());
        return capture.duplicate() ? Response.ok(capture).build()
                : Response.created(URI.create("/api/lots/" + lot + "/units/" + Uris.step(serial) + "/captures/" + capture.id()))
                        .entity(capture).build();
    }

    @GET
    @Operation(summary = "The captures of a unit in the order they came, without their analyses")
    public Page<CaptureView> list(@PathParam("lot") UUID lot, @PathParam("serial") String serial,
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
        lots.required(lot);
        List<CaptureView> page = captures.page(lot, serial, Uris.after(cursor), limit + 1).stream()
                .map(CaptureView::withoutAnalysis).toList();
        return Page.of(page, limit, capture -> Cursor.of(capture.id().toString()));
    }

    @GET
    @Path("{capture}")
    @Operation(summary = "A capture with its whole analysis")
    public CaptureView one(@PathParam("lot") UUID lot, @PathParam("serial") String serial,
            @PathParam("capture") UUID capture) {
        return captures.one(lot, serial, capture);
    }

    @GET
    @Path("{capture}/raw")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "The bytes of a capture as they came, unpacked")
    @APIResponse(responseCode = "410", description = "raw-discarded: they were kept for their time")
    public Response raw(@PathParam("lot") UUID lot, @PathParam("serial") String serial, @PathParam("capture") UUID id) {
        CaptureView capture = captures.one(lot, serial, id);
        captures.requireRaw(capture);
        StreamingOutput content = out -> captures.writeRaw(capture, out);
        return Response.ok(content, MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Length", capture.bytes()).header("Repr-Digest", Uris.digest(capture.sha256()))
                .header("Content-Disposition", "attachment; filename=\"capture-" + id + "\"").build();
    }

    @GET
    @Path("{capture}/picture.png")
    @Produces("image/png")
    @Operation(summary = "The capture as a picture: the eye before and after the equaliser, or the run of a soak")
    public byte[] png(@PathParam("lot") UUID lot, @PathParam("serial") String serial, @PathParam("capture") UUID capture)
            throws IOException {
        return picture(lot, serial, capture).toPng(PNG_SCALE);
    }

    @GET
    @Path("{capture}/picture.svg")
    @Produces("image/svg+xml")
    @Operation(summary = "The same as SVG")
    public String svg(@PathParam("lot") UUID lot, @PathParam("serial") String serial, @PathParam("capture") UUID capture)
            throws IOException {
        return picture(lot, serial, capture).toSvg();
    }

    private Picture picture(UUID lot, String serial, UUID capture) throws IOException {
        return captures.picture(captures.one(lot, serial, capture), units.of(lots.required(lot), serial));
    }
}
