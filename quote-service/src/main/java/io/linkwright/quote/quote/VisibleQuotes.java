package io.linkwright.quote.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.linkwright.kit.identity.Caller;
import io.linkwright.kit.paging.TimeAndId;
import io.linkwright.kit.problem.Problems;
import io.linkwright.quote.json.ListQuery;
import io.quarkus.hibernate.orm.panache.PanacheQuery;

/**
 * The quotes that the caller may see: the one place that keeps organisations apart. What belongs to another organisation is not
 * there, exactly like what never was.
 */
@ApplicationScoped
class VisibleQuotes {

    private final QuoteRepository quotes;
    private final Caller caller;

    VisibleQuotes(QuoteRepository quotes, Caller caller) {
        this.quotes = quotes;
        this.caller = caller;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 */
    Quote get(String id) {
        return find(id, LockModeType.NONE);
    }

    /** As {@link #get}; nobody else changes the quote until the transaction ends. */
    Quote lock(String id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first, one more than asked for. */
    List<Quote> newest(QuoteListQuery query) {
        Conditions where = new Conditions();
        query.consultationId()
                .ifPresent(consultation -> where.and("consultationId = :consultation", "consultation", consultation));
        query.state().ifPresent(state -> where.and("state = :state", "state", state));
        TimeAndId after = query.page().after();
        if (after != null) {
            where.and("(draftedAt < :time or draftedAt = :time and id < :id)", "time", after.time()).with("id",
                    after.id());
        }
        return where.find(" order by draftedAt desc, id desc").range(0, query.page().limit()).list();
    }

    /** Sends to the database what was changed of the quotes so far, so that the rest of the transaction comes after it. */
    void flush() {
        quotes.flush();
    }

    private Quote find(String id, LockModeType lock) {
        return ListQuery.uuid(id).flatMap(known -> new Conditions().and("id = :id", "id", known).first(lock))
                .orElseThrow(() -> Problems.notFound("quote", id));
    }

    /** Starts with what the caller may see at all. */
    private final class Conditions {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Conditions() {
            if (!caller.seesAllOrganisations()) {
                and("organisation = :organisation", "organisation", caller.organisation().orElse(""));
            }
        }

        Conditions and(String condition, String name, Object value) {
            conditions.add(condition);
            return with(name, value);
        }

        Conditions with(String name, Object value) {
            values.put(name, value);
            return this;
        }

        Optional<Quote> first(LockModeType lock) {
            PanacheQuery<Quote> locked = find("").withLock(lock);
            return locked.firstResultOptional();
        }

        PanacheQuery<Quote> find(String order) {
            String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
            return quotes.find("from Quote" + where + order, values);
        }
    }
}
