package io.linkwright.cli.cmis;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import io.linkwright.cli.CliFailure;
import io.linkwright.cli.file.InputFile;
import io.linkwright.cli.http.ApiOptions;
import io.linkwright.cli.http.Json;
import io.linkwright.cli.http.Query;
import io.linkwright.optics.cmis.CmisJson;
import io.linkwright.optics.cmis.CmisReport;
import io.linkwright.optics.cmis.audit.ClaimsReader;
import io.linkwright.optics.cmis.audit.ClaimsReading;
import io.linkwright.optics.cmis.audit.Finding.Outcome;
import io.linkwright.optics.cmis.audit.PartClaims;
import io.linkwright.optics.cmis.dump.Dump;
import io.linkwright.optics.cmis.dump.DumpFormat;
import io.linkwright.optics.cmis.dump.DumpReader;
import io.linkwright.optics.cmis.synthesis.DumpWriter;
import io.linkwright.optics.cmis.synthesis.SampleModule;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "cmis", description = "Decode a dump of a module's memory (OIF-CMIS), and hold it against what is claimed of the part. The exit code is 3 when something stands against it.")
public final class CmisCommand implements Callable<Integer> {

    private static final int STANDS_AGAINST = 3;

    /** Which end of a cable was read. */
    enum End {
        TRUNK,
        BRANCH
    }

    /** The names of the samples, for the help. */
    static final class Samples implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.of(SampleModule.values()).map(SampleModule::label).iterator();
        }
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private ApiOptions api;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The dump: bytes, ethtool -m DEV hex on, or sfputil show eeprom-hexdump; - reads the standard input.")
    private Path file;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: as the content tells).")
    private DumpFormat format;

    @Option(names = "--claims", paramLabel = "FILE.json", description = "What is claimed of the part: claims, or products as the catalogue shows or exports them.")
    private Path claims;

    @Option(names = "--part", paramLabel = "PARTNUMBER", description = "The part as it was ordered: one of those in --claims, or else asked for at the gateway.")
    private String part;

    @Option(names = "--end", paramLabel = "END", defaultValue = "trunk", description = "Of a cable: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private End end;

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    @Option(names = "--reasons", description = "Print the rules that hold, too.")
    private boolean reasons;

    @Option(names = "--synthesise", paramLabel = "SAMPLE", completionCandidates = Samples.class, description = "Print the dump of an invented module instead, to train with: ${COMPLETION-CANDIDATES}.")
    private String sample;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (sample != null) {
            out.print(DumpWriter.sonic(sampleNamed(sample).memory(), "Ethernet0"));
            out.flush();
            return 0;
        }
        if (file == null) {
            throw new ParameterException(spec.commandLine(), "Say which file holds the dump.");
        }
        Dump dump = DumpReader.read(InputFile.head(file, DumpReader.MOST_BYTES + 1), format);
        CmisReport report = CmisReport.of(dump, claimed());
        if (json) {
            out.println(Json.pretty(CmisJson.of(report)));
        } else {
            CmisText.of(report, reasons).forEach(out::println);
        }
        return !dump.usable() || report.verdict() == Outcome.BLOCK ? STANDS_AGAINST : 0;
    }

    private SampleModule sampleNamed(String name) {
        return Arrays.stream(SampleModule.values()).filter(it -> it.label().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "There is no sample " + name + "; there are "
                        + String.join(", ", new Samples()) + "."));
    }

    private PartClaims claimed() {
        if (claims == null && part == null) {
            return PartClaims.NONE;
        }
        byte[] document = claims != null ? InputFile.head(claims, ClaimsReader.MOST_BYTES)
                : api.client().get("/api/products/" + Query.encoded(part)).body().toString().getBytes(StandardCharsets.UTF_8);
        ClaimsReading reading = ClaimsReader.read(document, claims == null ? null : part, end == End.BRANCH);
        if (reading.claims() == null) {
            List<String> faults = reading.faults();
            throw new CliFailure((claims == null ? "The product " + part : claims.toString()) + " cannot be compared with:\n"
                    + String.join("\n", faults));
        }
        return reading.claims();
    }
}
