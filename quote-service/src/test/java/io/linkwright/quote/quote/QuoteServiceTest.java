package io.linkwright.quote.quote;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

import io.linkwright.quote.TestClock;
import io.linkwright.servicetest.ServiceStack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** The running service with its broker and database. */
@WithTestResource(value = ServiceStack.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class QuoteServiceTest {

    @Inject
    TestClock clock;

    QuoteClient client;

    @BeforeAll
    void connect() {
        client = new QuoteClient();
    }

    @AfterEach
    void resetTime() {
        clock.reset();
    }

    @AfterAll
    void disconnect() {
        client.close();
    }
}
