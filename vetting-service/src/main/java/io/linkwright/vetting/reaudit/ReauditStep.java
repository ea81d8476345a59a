package io.linkwright.vetting.reaudit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.linkwright.vetting.reaudit.ReauditItem.State;
import io.linkwright.vetting.verdict.VerdictDocument;
import io.linkwright.vetting.verdict.VerdictIssuing;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Audits one waiting item: the verdict, its events and the item's end are one transaction, so that none exists without the
 * others. Safe with any number of replicas and threads.
 */
@ApplicationScoped
class ReauditStep {

    private static final Logger LOG = Logger.getLogger(ReauditStep.class);
    private static final int MOST_ATTEMPTS = 6;
    private static final Duration PAUSE = Duration.ofSeconds(2);
    /** A large lot takes its time. */
    private static final int TIMEOUT_S = 600;
    private static final int LONGEST_MESSAGE = 1000;

    private final ReauditQueue queue;
    private final VerdictIssuing issuing;

    ReauditStep(ReauditQueue queue, VerdictIssuing issuing) {
        this.queue = queue;
        this.issuing = issuing;
    }

    /** @return whether there was an item to do */
    boolean next() {
        AtomicReference<DueItem> taken = new AtomicReference<>();
        try {
            return QuarkusTransaction.requiringNew().timeout(TIMEOUT_S).call(() -> {
                Optional<DueItem> item = queue.take();
                item.ifPresent(due -> {
                    taken.set(due);
                    audit(due);
                });
                return item.isPresent();
            });
        } catch (RuntimeException failure) {
            if (taken.get() == null) {
                throw failure;
            }
            note(taken.get(), failure);
            return true;
        }
    }

    private void audit(DueItem item) {
        if (queue.isSettled(item)) {
            queue.finish(item, State.NOT_NEEDED, null);
            return;
        }
        VerdictDocument verdict = issuing.issue(item.lot(), item.overlay(), item.rule(), item.issuer());
        queue.finish(item, State.DONE, verdict.id());
    }

    /** A problem that a user would be told of does not go away by trying again; anything else may. */
    private void note(DueItem item, RuntimeException failure) {
        HttpProblem problem = problem(failure);
        String message = problem == null ? String.valueOf(root(failure)) : problem.getTitle() + ": " + problem.getDetail();
        LOG.warnf("Re-audit item %d: %s", item.id(), message);
        QuarkusTransaction.requiringNew().run(() -> queue.fail(item,
                message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) : message, problem != null,
                MOST_ATTEMPTS, PAUSE));
    }

    private static HttpProblem problem(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpProblem problem) {
                return problem;
            }
        }
        return null;
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
