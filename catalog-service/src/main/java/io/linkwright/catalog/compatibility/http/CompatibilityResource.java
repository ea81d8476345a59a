package io.linkwright.catalog.compatibility.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.catalog.compatibility.BreakoutCheck;
import io.linkwright.catalog.compatibility.FormFactorAdvice;
import io.linkwright.catalog.compatibility.LinkCheck;
import io.linkwright.catalog.compatibility.Parts;
import io.linkwright.catalog.compatibility.PortCheck;
import io.linkwright.catalog.compatibility.RuleBook;
import io.linkwright.catalog.compatibility.http.AnswerViews.AdviceView;
import io.linkwright.catalog.compatibility.http.AnswerViews.BreakoutView;
import io.linkwright.catalog.compatibility.http.AnswerViews.LinkView;
import io.linkwright.catalog.compatibility.http.AnswerViews.PortView;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.quarkus.security.Authenticated;

/** What fits what, open to every user: it is nobody's data. */
@Path("/api/compatibility")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Compatibility")
public class CompatibilityResource {

    private final CurrentParts current;

    CompatibilityResource(CurrentParts current) {
        this.current = current;
    }

    @GET
    @Path("rules")
    @Operation(summary = "Every rule with its code, what it asks, and where it comes from")
    public List<RuleView> rules() {
        Parts parts = current.parts();
        return RuleBook.rules().stream().map(rule -> RuleView.of(rule, parts)).toList();
    }

    @POST
    @Path("port")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "This module, or plug of a cable, in this port: PASS, REVIEW or BLOCK with every reason")
    @APIResponse(responseCode = "200", description = "The verdict; BLOCK is an answer and no error")
    @APIResponse(responseCode = "400", description = "invalid-request, with all faults")
    public PortView port(JsonNode body) {
        Parts parts = current.parts();
        return PortView.of(new PortCheck(parts).answer(new QuestionReader(parts).port(body)));
    }

    @POST
    @Path("link")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "These two ends over this fibre: PASS, REVIEW or BLOCK with every reason")
    @APIResponse(responseCode = "200", description = "The verdict; BLOCK is an answer and no error")
    @APIResponse(responseCode = "400", description = "invalid-request, with all faults")
    public LinkView link(JsonNode body) {
        Parts parts = current.parts();
        return LinkView.of(new LinkCheck(parts).answer(new QuestionReader(parts).link(body)));
    }

    @POST
    @Path("breakout")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "This port split into those: PASS, REVIEW or BLOCK with every reason")
    @APIResponse(responseCode = "200", description = "The verdict; BLOCK is an answer and no error")
    @APIResponse(responseCode = "400", description = "invalid-request, with all faults")
    public BreakoutView breakout(JsonNode body) {
        Parts parts = current.parts();
        return BreakoutView.of(new BreakoutCheck(parts).answer(new QuestionReader(parts).breakout(body)));
    }

    @GET
    @Path("advice")
    @Operation(summary = "OSFP or QSFP-DD for a chassis, by its cages and its cooling")
    @APIResponse(responseCode = "200", description = "Both form factors with every reason, the better first")
    @APIResponse(responseCode = "400", description = "invalid-request, with all faults")
    public AdviceView advice(
            @Parameter(description = "Such as SN5600; without it the switches of the catalogue are compared") //
            @QueryParam("platform") String platform,
            @Parameter(description = "AIR or LIQUID") @QueryParam("cooling") String cooling) {
        Parts parts = current.parts();
        List<Fault> faults = new ArrayList<>();
        Platform chassis = platform == null ? null : chassis(platform, parts, faults);
        Cooling asked = cooling == null ? null : cooling(cooling, faults);
        if (!faults.isEmpty()) {
            throw Problems.invalidRequest(faults);
        }
        return AdviceView.of(new FormFactorAdvice(parts).answer(chassis, asked));
    }

    private static Platform chassis(String name, Parts parts, List<Fault> faults) {
        Platform chassis = parts.platform(name).orElse(null);
        if (chassis == null || chassis.ports().isEmpty()) {
            faults.add(chassis == null
                    ? new Fault("/platform", "unknown-platform", "The catalogue has no platform " + Names.quoted(name) + ".")
                    : new Fault("/platform", "no-ports", chassis.name() + " is a server; ask with a NIC or a switch."));
            return null;
        }
        return chassis;
    }

    private static Cooling cooling(String text, List<Fault> faults) {
        return Arrays.stream(Cooling.values()).filter(cooling -> cooling.name().equals(text)).findFirst().orElseGet(() -> {
            faults.add(new Fault("/cooling", "not-one-of", "One of " + Arrays.toString(Cooling.values()) + "."));
            return null;
        });
    }
}
