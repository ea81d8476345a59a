package io.linkwright.vetting.certificate;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.linkwright.kit.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.faulttolerance.api.RateLimitException;

/** Answers those who did not sign in, so many a second and no more: a number must not be found by trying. */
@ApplicationScoped
class PublicDesk {

    private final CertificateReading reading;
    private final Verifying verifying;
    private final Guard rate;

    PublicDesk(CertificateReading reading, Verifying verifying,
            @ConfigProperty(name = "linkwright.certificates.public-requests-per-second") int perSecond) {
        this.reading = reading;
        this.verifying = verifying;
        this.rate = Guard.create().withRateLimit().limit(perSecond).window(1, ChronoUnit.SECONDS).done()
                .build();
    }

    PublicView certificate(String number) {
        return limited(PublicView.class, () -> {
            IssuedCertificate issued = reading.required(number);
            return PublicView.of(issued, reading.content(issued), reading.standing(issued));
        });
    }

    Verification verify(String jws) {
        return limited(Verification.class, () -> verifying.verify(jws));
    }

    private <T> T limited(Class<T> type, Callable<T> answer) {
        try {
            return rate.call(answer, type);
        } catch (RateLimitException tooMany) {
            throw tooMany();
        } catch (RuntimeException answered) {
            throw answered;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static HttpProblem tooMany() {
        return HttpProblem.builder(Problems.of(429, "too-many-requests", "Too many at once",
                "The public desk is busy. Try again in a second.", List.of())).withHeader("Retry-After", "1").build();
    }
}
