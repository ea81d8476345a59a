package io.linkwright.cli.certificate;

import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.http.ApiClient;
import io.linkwright.cli.http.ApiOptions;
import io.linkwright.cli.http.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "get", description = {
        "How does a certificate stand? Also writes it to files.", "Exit code 0 when it is valid, 3 when it is not." })
final class GetCommand implements Callable<Integer> {

    private static final int NOT_VALID = 3;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ApiOptions api;

    @Parameters(paramLabel = "NUMBER", description = "Such as LW-C-2026-000001-7KQ4XN.")
    private String number;

    @Option(names = "--pdf", paramLabel = "FILE", description = "Write the PDF there; an existing file is replaced.")
    private Path pdf;

    @Option(names = "--jws", paramLabel = "FILE", description = "Write the signed document there; an existing file is replaced.")
    private Path jws;

    @Option(names = "--json", description = "Print the certificate with its status as one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        ApiClient client = api.client();
        String path = "/api/certificates/" + URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20");
        JsonNode view = client.get(path).body();
        if (pdf != null) {
            client.download(path, null, "application/pdf", pdf);
        }
        if (jws != null) {
            client.download(path, null, "application/jose", jws);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.pretty(view));
        } else {
            JsonNode certificate = view.path("certificate");
            out.println(view.path("status").asText() + "  " + view.path("number").asText() + ": "
                    + certificate.path("outcome").asText() + ", " + certificate.path("partNumber").asText() + ", lot "
                    + certificate.path("lotNumber").asText());
            view.path("causes").forEach(cause -> out.println("  " + cause.path("text").asText()));
        }
        return view.path("status").asText().equals("VALID") ? 0 : NOT_VALID;
    }
}
