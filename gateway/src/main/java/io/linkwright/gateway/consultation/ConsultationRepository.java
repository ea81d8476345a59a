package io.linkwright.gateway.consultation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import io.linkwright.kit.paging.ListOrder;
import io.linkwright.kit.paging.Page;
import io.linkwright.kit.paging.TimeAndId;
import io.linkwright.kit.problem.Problems;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** Consultations and their timelines. What a caller may not see is filtered here and nowhere else. */
@ApplicationScoped
class ConsultationRepository implements PanacheRepositoryBase<Consultation, UUID> {

    private static final Sort NEWEST_FIRST = Sort.descending("requestedAt", "id");

    private final Visibility visibility;
    private final EntityManager entities;

    ConsultationRepository(Visibility visibility, EntityManager entities) {
        this.visibility = visibility;
        this.entities = entities;
    }

    /** Waits for its row lock, so that events of one consultation are applied one after the other. */
    Optional<Consultation> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 if there is none, or none that the caller may see */
    Consultation visible(String id) {
        return parsed(id).flatMap(this::findByIdOptional).filter(consultation -> visibility.covers(consultation.organisation))
                .orElseThrow(() -> Problems.notFound("consultation", id));
    }

    private static Optional<UUID> parsed(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /**
     * What the caller may see, newest first.
     *
     * @param cursor where the page before ended; null for the first page
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if the cursor is none of this list
     */
    Page<Consultation> page(String cursor, int limit) {
        List<Consultation> rows = newest(ListOrder.BY_TIME.after(cursor), limit + 1);
        return Page.of(rows, limit, last -> new TimeAndId(last.requestedAt, last.id).cursor());
    }

    private List<Consultation> newest(TimeAndId after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        visibility.organisation().ifPresent(organisation -> {
            conditions.add("organisation = :organisation");
            parameters.put("organisation", organisation);
        });
        if (after != null) {
            conditions.add("(requestedAt < :at or requestedAt = :at and id < :id)");
            parameters.put("at", after.time());
            parameters.put("id", after.id());
        }
        PanacheQuery<Consultation> query = find(String.join(" and ", conditions), NEWEST_FIRST, parameters);
        return query.range(0, limit - 1).list();
    }

    void append(TimelineEntry entry) {
        entities.persist(entry);
    }

    /** @param after the number of the last entry known; 0 for all */
    List<TimelineEntry> timeline(UUID consultationId, int after) {
        return entities.createQuery(
                "from TimelineEntry where consultationId = :id and sequence > :after order by sequence", TimelineEntry.class)
                .setParameter("id", consultationId).setParameter("after", after).getResultList();
    }
}
