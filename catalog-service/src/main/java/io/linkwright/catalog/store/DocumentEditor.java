package io.linkwright.catalog.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import io.linkwright.catalog.json.DocumentReader;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;

/** Lets people change one document, if it is still what they have read and the change makes sense. */
@ApplicationScoped
public class DocumentEditor {

    private static final Logger LOG = Logger.getLogger(DocumentEditor.class);
    private static final int LONGEST_REASON = 500;

    private final CatalogueState state;
    private final DocumentSource source;

    DocumentEditor(CatalogueState state, DocumentSource source) {
        this.state = state;
        this.source = source;
    }

    /**
     * A document after an edit.
     *
     * @param created whether it was not there before
     */
    public record Edited<T>(T document, long revision, boolean created) {
    }

    /**
     * @param key name in the path, which the document must have
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when the body is no such document, 412 when it has changed, 422
     *         when it contradicts itself or the catalogue; always with all faults
     */
    @Transactional
    public <T> Edited<T> put(DocumentKind<T> kind, String key, JsonNode body, String reason, Precondition precondition,
            String who) {
        T document = read(kind, key, body, reason);
        state.lock();
        Optional<Long> before = source.revision(kind.table(), key);
        precondition.check(kind.what(), key, before);
        List<Fault> contradictions = kind.contradictions(document);
        if (!contradictions.isEmpty()) {
            throw Problems.notPossible("contradiction", "The " + kind.what() + " contradicts itself or the catalogue",
                    contradictions);
        }
        kind.write(document, new Change(who, reason, Clock.systemUTC().instant()));
        long revision = source.revision(kind.table(), key).orElseThrow();
        LOG.infof("%s wrote revision %d of the %s %s: %s", who, revision, kind.what(), key, reason);
        return new Edited<>(document, revision, before.isEmpty());
    }

    private static <T> T read(DocumentKind<T> kind, String key, JsonNode body, String reason) {
        List<Fault> faults = new ArrayList<>();
        checkReason(reason, faults);
        T document = DocumentReader.read(body == null ? MissingNode.getInstance() : body, kind.type(), "", faults);
        if (document != null && !kind.key(document).equals(key)) {
            faults.add(new Fault("/" + kind.keyField(), "other-key",
                    "The document is of " + kind.key(document) + "; the path says " + key + "."));
        }
        if (!faults.isEmpty()) {
            throw Problems.invalidRequest(faults);
        }
        return document;
    }

    /** Adds what is wrong with the reason for a change, a query parameter. */
    public static void checkReason(String reason, List<Fault> faults) {
        if (reason == null || reason.isBlank()) {
            faults.add(new Fault("/reason", "missing", "Say why, in the query parameter 'reason'."));
        } else if (reason.length() > LONGEST_REASON || reason.codePoints().anyMatch(Character::isISOControl)) {
            faults.add(
                    new Fault("/reason", "text-length", "A reason is one line of at most " + LONGEST_REASON + " characters."));
        }
    }
}
