package io.linkwright.vetting.evidence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;

/** Discards raw bytes whose time is over. */
@ApplicationScoped
class RawRetention {

    private static final Logger LOG = Logger.getLogger(RawRetention.class);

    private final DataSource dataSource;
    private final EvidenceConfig config;

    RawRetention(DataSource dataSource, EvidenceConfig config) {
        this.dataSource = dataSource;
        this.config = config;
    }

    @Scheduled(every = "6h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void discardOld() {
        discard(Instant.now().minus(config.rawRetention()));
    }

    int discard(Instant receivedBefore) {
        try (Connection connection = dataSource.getConnection()) {
            int discarded = RawStore.discard(connection, receivedBefore);
            if (discarded > 0) {
                LOG.infof("the raw bytes of %d captures from before %s were discarded", discarded, receivedBefore);
            }
            return discarded;
        } catch (SQLException failure) {
            throw new IllegalStateException("old raw bytes could not be discarded", failure);
        }
    }
}
