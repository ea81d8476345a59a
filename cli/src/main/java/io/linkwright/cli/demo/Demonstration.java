package io.linkwright.cli.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.cli.CliFailure;
import io.linkwright.cli.consult.Consulting;
import io.linkwright.cli.consult.Designs;
import io.linkwright.cli.consult.QuoteDocument;
import io.linkwright.cli.consult.QuoteReport;
import io.linkwright.cli.consult.Rejection;
import io.linkwright.cli.design.DesignReport;
import io.linkwright.cli.design.DesignReport.Detail;
import io.linkwright.cli.http.ApiAnswer;
import io.linkwright.cli.http.ApiClient;
import io.linkwright.cli.http.DemoAccounts;
import io.linkwright.cli.http.DemoAccounts.Account;
import io.linkwright.cli.http.Json;
import io.linkwright.cli.http.PasswordLogin;
import io.linkwright.cli.http.RequestFile;
import io.linkwright.cli.suite.SuitePorts;
import io.linkwright.cli.text.Numbers;
import io.linkwright.cli.text.Table;
import io.linkwright.cli.up.Progress;
import io.linkwright.contracts.catalog.Design;
import io.linkwright.contracts.vetting.Outcome;

/** From a customer's request to an issued quote, each step by the person whose work it is, over HTTP. */
final class Demonstration {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String RISK = "Demonstration: parts without a vetted lot are measured on arrival, before they are used.";
    private static final double MILLIS_PER_SECOND = 1000.0;
    private static final int VALID_DAYS = 30;
    private static final String AUDIT = "low-latency";
    private static final String CERTIFIED_LOT = "DEMO-2DR4-A";

    private final SuitePorts ports;
    private final Progress progress;

    Demonstration(SuitePorts ports, Progress progress) {
        this.ports = ports;
        this.progress = progress;
    }

    void run(Path examples) throws InterruptedException {
        String verification = vetLots(examples.resolve("demo-lots"));
        quote(examples.resolve("h200-1024.json"));
        whereToLook(verification);
    }

    /** @return where the certificate is checked */
    private String vetLots(Path directory) throws InterruptedException {
        heading("lena, lab engineer, brings in the demo's lots (" + directory.getFileName() + ", all of them invented)");
        DemoLab lab = new DemoLab(client("lena"));
        Table table = Table.of("lot", "part", "units", "verdict", "in words");
        DemoCapture capture = DemoCapture.OF_ONE_UNIT;
        Map<String, String> lotIds = new HashMap<>();
        for (DemoLot lot : DemoLot.in(directory)) {
            DemoLab.Vetted vetted = lab.vet(lot, capture.isOf(lot) ? List.of(capture) : List.of());
            lotIds.put(lot.lotNumber(), vetted.lotId());
            JsonNode worst = Collections.max(vetted.verdicts(), Comparator.comparing(Demonstration::outcome));
            table.row(lot.lotNumber(), lot.partNumber(), Numbers.count(lot.lot().path("quantity").asLong()),
                    outcome(worst).name().toLowerCase(Locale.ROOT), worst.path("summary").asText());
        }
        progress.line(table.toString());
        heading("lena keeps the raw waveform of one unit, and certifies a lot that passes (invented, too)");
        lab.kept(capture, lotIds.get(capture.lotNumber()))
                .ifPresent(kept -> LabReport.capture(kept).forEach(progress::line));
        JsonNode certificate = lab.certificate(lotIds.get(CERTIFIED_LOT), AUDIT);
        LabReport.certificate(certificate).forEach(progress::line);
        return certificate.path("certificate").path("verificationUrl").asText();
    }

    private static Outcome outcome(JsonNode verdict) {
        return Json.as(Outcome.class, verdict.path("outcome"));
    }

    private void quote(Path request) throws InterruptedException {
        heading("ada, customer, asks for " + request.getFileName());
        ApiClient ada = client("ada");
        Instant begin = Instant.now();
        Consulting consulting = new Consulting(ada);
        JsonNode consultation = consulting.ask(RequestFile.read(request), UUID.randomUUID().toString(), PATIENCE,
                step -> progress.line("  " + step.source() + ": " + step.sentence()));
        progress.line(String.format(Locale.ROOT, "  From request to answer: %.2f s",
                Duration.between(begin, Instant.now()).toMillis() / MILLIS_PER_SECOND));
        Rejection.of(consultation).forEach(progress::line);
        JsonNode design = consulting.design(consultation)
                .orElseThrow(() -> new CliFailure("The demo's own request was rejected."));
        progress.line("");
        DesignReport.of(Json.as(Design.class, Designs.inside(design)), Detail.BRIEF).forEach(progress::line);
        heading("sam, sales engineer, issues the quote");
        JsonNode issued = issue(consultation.path("links").path("quote").asText());
        QuoteReport.of(Json.as(QuoteDocument.class, issued)).forEach(progress::line);
        progress.line("");
        progress.line("  This consultation, live: " + ports.gatewayUrl() + "/portal/consultations/"
                + consultation.path("id").asText());
    }

    private JsonNode issue(String path) {
        ApiClient sam = client("sam");
        ApiAnswer draft = sam.get(path);
        ObjectNode decision = Json.MAPPER.createObjectNode();
        decision.put("validDays", VALID_DAYS);
        if (!draft.body().path("unvettedLines").isEmpty()) {
            decision.put("acceptedRisk", RISK);
        }
        return sam.change(path + "/issue", decision, draft.etag().orElse("*")).body();
    }

    private void whereToLook(String verification) {
        heading("Have a look yourself");
        List.of("Portal      " + ports.gatewayUrl() + "/portal",
                "API         " + ports.gatewayUrl() + "/q/swagger-ui    (document: " + ports.gatewayUrl() + "/q/openapi)",
                "Certificate " + verification + "    (without signing in)",
                "Log-ins     " + ports.keycloakUrl() + "/admin/    (administrator: admin; password in secrets.properties)")
                .forEach(line -> progress.line("  " + line));
        progress.line("");
        Table table = Table.of("user", "password", "role", "organisation", "does");
        for (Account account : DemoAccounts.ALL) {
            table.row(account.user(), account.password(), account.role(), account.organisation(), account.task());
        }
        progress.line(table.toString());
    }

    private ApiClient client(String user) {
        return new ApiClient(URI.create(ports.gatewayUrl()),
                new PasswordLogin(URI.create(ports.realmUrl()), user, DemoAccounts.password(user)));
    }

    private void heading(String text) {
        progress.line("");
        progress.line("--- " + text);
    }
}
