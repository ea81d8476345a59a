package io.linkwright.quote.pricebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.linkwright.quote.pricebook.PriceBookVersion.Origin;
import io.linkwright.quote.pricing.PriceBook;

/** The published price books. Thread safe. */
@ApplicationScoped
public class PriceBooks {

    private static final int KEPT_IN_MEMORY = 16;

    private final PriceBookRepository repository;
    private final Clock clock;
    /** A version never changes, so a copy in memory is never stale. */
    private final Map<UUID, PriceBook> read = Collections.synchronizedMap(new LinkedHashMap<>(KEPT_IN_MEMORY, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, PriceBook> eldest) {
            return size() > KEPT_IN_MEMORY;
        }
    });

    PriceBooks(PriceBookRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** @param id of the version, which the quote keeps */
    public record Current(UUID id, PriceBook book) {
    }

    /** The price book that prices a quote drafted on that day; empty when none is valid then. */
    public Optional<Current> current(String currency, LocalDate day) {
        return repository.current(currency, day).map(id -> new Current(id, book(id)));
    }

    private PriceBook book(UUID id) {
        PriceBook known = read.get(id);
        if (known == null) {
            known = repository.findById(id).toPriceBook();
            read.put(id, known);
        }
        return known;
    }

    /** Publishes the next version of the book. Quotes keep the version they were priced with. */
    @Transactional
    PriceBookVersion publish(PriceBookDraft draft, Origin origin) {
        PriceBookVersion version = new PriceBookVersion(draft, repository.nextVersion(draft.code()), origin, clock.instant());
        repository.persist(version);
        return version;
    }
}
