package io.linkwright.quote.pricebook;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.quote.QuoteConfig;
import io.linkwright.quote.pricebook.PriceBookVersion.Origin;
import io.quarkus.runtime.StartupEvent;

/**
 * Loads the price book with invented prices where the configuration asks for it. Loading twice, also by two replicas at once,
 * loads it once; a program with other demo prices publishes them as the next version.
 */
@ApplicationScoped
class DemoPriceBook {

    static final String RESOURCE = "/price-books/demo-usd.json";
    private static final Logger LOG = Logger.getLogger(DemoPriceBook.class);

    private final QuoteConfig config;
    private final PriceBooks books;
    private final PriceBookRepository repository;
    private final ObjectMapper json;

    DemoPriceBook(QuoteConfig config, PriceBooks books, PriceBookRepository repository, ObjectMapper json) {
        this.config = config;
        this.books = books;
        this.repository = repository;
        this.json = json;
    }

    @Transactional
    void load(@Observes StartupEvent event) throws IOException {
        if (config.demoPriceBook()) {
            load();
        }
    }

    void load() throws IOException {
        byte[] file = read();
        PriceBookDraft draft = PriceBookReader.read(json.readTree(file));
        // Takes the book's lock, so that the check below sees what another replica published.
        repository.nextVersion(draft.code());
        String sha256 = sha256(file);
        if (!repository.hasDemo(sha256)) {
            LOG.infof("Loaded %s with invented prices", books.publish(draft, new Origin("linkwright", sha256)).label());
        }
    }

    private static byte[] read() throws IOException {
        try (InputStream file = DemoPriceBook.class.getResourceAsStream(RESOURCE)) {
            return file.readAllBytes();
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
