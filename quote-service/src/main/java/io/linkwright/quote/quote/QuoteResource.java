package io.linkwright.quote.quote;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.kit.identity.Roles;
import io.linkwright.kit.paging.Page;
import io.linkwright.kit.paging.TimeAndId;

@Path("/api/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes", description = "Priced offers with the evidence behind every part.")
class QuoteResource {

    private final VisibleQuotes visible;
    private final QuoteIssuing issuing;
    private final QuoteAnswering answering;
    private final QuoteViews views;

    QuoteResource(VisibleQuotes visible, QuoteIssuing issuing, QuoteAnswering answering, QuoteViews views) {
        this.visible = visible;
        this.issuing = issuing;
        this.answering = answering;
        this.views = views;
    }

    @GET
    @Transactional
    @RolesAllowed({ Roles.CUSTOMER, Roles.SALES_ENGINEER, Roles.SALES_MANAGER })
    @Operation(summary = "Quotes the caller may see, newest first")
    public Page<QuoteSummary> list(@QueryParam("consultationId") String consultationId, @QueryParam("state") String state,
            @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        QuoteListQuery query = QuoteListQuery.read(consultationId, state, limit, cursor);
        return Page
                .of(visible.newest(query), query.page().limit(), quote -> new TimeAndId(quote.draftedAt(), quote.id()).cursor())
                .map(views::summary);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({ Roles.CUSTOMER, Roles.SALES_ENGINEER, Roles.SALES_MANAGER })
    @Operation(summary = "A quote with its price waterfall, lots, history and what the caller may do")
    public RestResponse<QuoteView> get(@PathParam("id") String id) {
        return answer(visible.get(id));
    }

    @POST
    @Path("/{id}/issue")
    @Transactional
    @RolesAllowed(Roles.SALES_ENGINEER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a draft a binding offer", description = """
            Body: {"validDays": 30, "acceptedRisk": "..."}, both optional. The lines are matched with the vetted lots anew. Lines \
            without price refuse it; unvetted lines refuse it unless acceptedRisk says why they may be sold.""")
    public RestResponse<QuoteView> issue(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = IssueRequest.class))) JsonNode body) {
        return answer(issuing.issue(id, ifMatch, body));
    }

    @POST
    @Path("/{id}/accept")
    @Transactional
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(summary = "Take the offer", description = "Only the customer it was made for, until its last day (UTC) is over.")
    public RestResponse<QuoteView> accept(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(answering.accept(id, ifMatch));
    }

    @POST
    @Path("/{id}/decline")
    @Transactional
    @RolesAllowed(Roles.CUSTOMER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Turn the offer down", description = "Body: {\"reason\": \"...\"}, optional.")
    public RestResponse<QuoteView> decline(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = DeclineRequest.class))) JsonNode body) {
        return answer(answering.decline(id, ifMatch, body));
    }

    private RestResponse<QuoteView> answer(Quote quote) {
        return ResponseBuilder.ok(views.of(quote)).header(HttpHeaders.ETAG, QuoteTag.of(quote)).build();
    }
}
