package io.linkwright.vetting.reaudit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;

/**
 * Works off what waits, one item at a time; each replica has one of its kind. Whatever it leaves, it or another finds again.
 */
@ApplicationScoped
class ReauditWorker {

    private static final Logger LOG = Logger.getLogger(ReauditWorker.class);

    private final ReauditStep step;
    private volatile boolean running = true;

    ReauditWorker(ReauditStep step) {
        this.step = step;
    }

    @Scheduled(every = "${linkwright.vetting.reaudit-check}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        try {
            while (running && step.next()) {
                // goes on until nothing is due
            }
        } catch (RuntimeException databaseAway) {
            LOG.warnf("Re-audits wait: %s", databaseAway.getMessage());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
    }
}
