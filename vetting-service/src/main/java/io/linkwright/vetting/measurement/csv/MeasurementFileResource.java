package io.linkwright.vetting.measurement.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.linkwright.kit.identity.Caller;
import io.linkwright.kit.identity.Roles;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.linkwright.vetting.lot.Lots;
import io.linkwright.vetting.upload.Packing;
import io.quarkus.security.Authenticated;

/** Measurements of a lot as files. */
@Path("/api/lots/{lot}/measurements")
@Authenticated
@Tag(name = "Measurements")
public class MeasurementFileResource {

    private static final String CSV = "text/csv";
    /** Below JSON, which a client gets that does not say what it wants. */
    private static final String CSV_IF_ASKED = "text/csv;qs=0.1";

    private final MeasurementFiles files;
    private final MeasurementExport export;
    private final Lots lots;
    private final Caller caller;

    MeasurementFileResource(MeasurementFiles files, MeasurementExport export, Lots lots, Caller caller) {
        this.files = files;
        this.export = export;
        this.lots = lots;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.LAB_ENGINEER)
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes a file of up to 10,000,000 measurements, all of it or nothing", description = "CSV in UTF-8 whose "
            + "first line names the columns serial, lane, criterion, value, unit, takenAt, bench and, if there is one, "
            + "uncertainty, in any order; plain or with Content-Encoding gzip.")
    @APIResponse(responseCode = "201", description = "What was stored", content = @Content(schema = @Schema(implementation = FileReceipt.class)))
    @APIResponse(responseCode = "200", description = "The lot had this very file before: what was answered then, with duplicate true", content = @Content(schema = @Schema(implementation = FileReceipt.class)))
    @APIResponse(responseCode = "400", description = "measurements-refused: every fault counted, the first 100 listed with line and column")
    public Response take(@PathParam("lot") UUID lot, @HeaderParam("Content-Type") MediaType type,
            @Parameter(description = "gzip, or none") @HeaderParam("Content-Encoding") String encoding, InputStream body)
            throws IOException {
        String charset = type.getParameters().getOrDefault("charset", "UTF-8");
        if (!charset.equalsIgnoreCase("UTF-8")) {
            throw Problems.invalidRequest(
                    List.of(new Fault("", "encoding", "Files are read as UTF-8, not as " + charset + ".")));
        }
        FileReceipt receipt = files.take(lot, body, Packing.ofEncoding(encoding), caller.userName());
        return Response.status(receipt.duplicate() ? Response.Status.OK : Response.Status.CREATED).entity(receipt).build();
    }

    // As the other GET of this path has it: the router looks at what a method consumes first, also where there is no body.
    @GET
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(CSV_IF_ASKED)
    @Operation(summary = "All measurements of a lot as a CSV file, in the form and order that they were taken in")
    public Response write(@PathParam("lot") UUID lot) {
        lots.required(lot);
        StreamingOutput content = out -> export.write(lot, out);
        return Response.ok(content, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"measurements-" + lot + ".csv\"").build();
    }
}
