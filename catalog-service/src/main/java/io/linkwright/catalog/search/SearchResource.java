package io.linkwright.catalog.search;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.NonBlocking;

/** Search over all parts, open to every user. It reads memory only, and so needs no thread of its own. */
@Path(SearchResource.PATH)
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Products")
public class SearchResource {

    static final String PATH = "/api/products/search";

    private final CatalogueSearch catalogue;

    SearchResource(CatalogueSearch catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @NonBlocking
    @Operation(summary = "Parts by words, facets and figures, with counts for every further choice", description = """
            Each facet (kind, formFactor, pmd, vendor, topStyle, connector, media, lifecycle, temperatureGrade, retiming, hostLanes,
            breakout, confidence) may be given several times: one of its values has to be met, and all facets. A facet's counts are
            those under all other filters. The address in `self` asks the same again.""")
    @Parameter(name = "q", description = "Words that all have to occur; parts of part numbers, with or without dashes, and typos"
            + " are understood")
    @Parameter(name = "reachMinM", description = "Metres, on the grade if one is given, else on any; length of a cable")
    @Parameter(name = "grade", description = "OM3, OM4, OM5 or OS2")
    @Parameter(name = "maxPowerW", description = "Highest power of the part, a cable assembly's with all its plugs")
    @Parameter(name = "includeUnknown", description = "true: parts without a figure pass reachMinM and maxPowerW too")
    @Parameter(name = "fitsPlatform", description = "Only parts that a port of the platform takes, such as QM9700")
    @Parameter(name = "sort", description = "relevance, partNumber, power, reach; with a minus the other way round")
    @Parameter(name = "limit", description = "1 to 500; 50 if none is given")
    @Parameter(name = "cursor", description = "`next` of the page before")
    public byte[] search(@Context UriInfo address) {
        SearchIndex index = catalogue.current();
        return SearchAnswer.write(index, Search.run(index, SearchQueryReader.read(address.getQueryParameters(), index)));
    }
}
