package io.linkwright.gateway.consultation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.kit.paging.Page;

/** What a page says about consultations before its script has read the rest. */
@ApplicationScoped
public class ConsultationPages {

    private static final int ROWS = 50;

    private final ConsultationRepository consultations;

    ConsultationPages(ConsultationRepository consultations) {
        this.consultations = consultations;
    }

    /** One consultation in a list or over its own page. */
    public record Heading(UUID id, String title, String organisation, String requestedBy, Instant requestedAt, String state) {

        private static Heading of(Consultation from) {
            return new Heading(from.id, from.title, from.organisation, from.requestedBy, from.requestedAt,
                    from.state.wireName());
        }

        /** The state as words. */
        public String stateText() {
            return state.replace('-', ' ');
        }
    }

    /** @param next cursor of the next page; null on the last */
    public record Listing(List<Heading> rows, String next) {

        public static final Listing NONE = new Listing(List.of(), null);
    }

    /** Those the caller may see, newest first. */
    public Listing page(String cursor) {
        Page<Heading> page = consultations.page(cursor, ROWS).map(Heading::of);
        return new Listing(page.items(), page.next());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 if there is none, or none that the caller may see */
    public Heading heading(String id) {
        return Heading.of(consultations.visible(id));
    }
}
