package io.linkwright.vetting.certificate;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.vetting.certificate.paper.Grid;
import io.linkwright.vetting.certificate.paper.Ink;
import io.linkwright.vetting.certificate.paper.QrDrawing;
import io.linkwright.vetting.certificate.paper.Sheet;
import io.linkwright.vetting.certificate.paper.Style;

/** The pages of a certificate, from top to bottom. Used once. */
final class PaperText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final float CODE = 92;
    private static final float LABEL = 96;
    private static final float PAD = 7;

    private final Sheet sheet;
    private final Certificate certificate;
    private final Standing standing;
    private final List<String> sources = new ArrayList<>();

    PaperText(Sheet sheet, Certificate certificate, Standing standing) {
        this.sheet = sheet;
        this.certificate = certificate;
        this.standing = standing;
    }

    void write() throws IOException {
        title();
        if (standing.status() != CertificateStatus.VALID) {
            notice(words(standing.status()), standing.causes().stream()
                    .map(cause -> cause.text() + " Since " + TIME.format(cause.since()) + "."
                            + (cause.verdictId() == null ? "" : " Verdict " + cause.verdictId() + "."))
                    .toList());
        }
        stamp();
        facts();
        criteria();
        list("What margins buy, and what they do not", certificate.meaning());
        list("Notes of the profiles", certificate.notes());
        list("What this certificate does not prove", certificate.doesNotProve());
        checking();
    }

    static String words(CertificateStatus status) {
        return status.name().replace('_', ' ');
    }

    private void title() throws IOException {
        float top = sheet.y();
        float textWidth = sheet.width() - CODE - 12;
        QrDrawing.draw(sheet, certificate.verificationUrl(), Sheet.MARGIN + sheet.width() - CODE, top - 8, CODE);
        sheet.paragraph(certificate.issuer(), Style.BODY.in(Ink.QUIET), Sheet.MARGIN, textWidth);
        sheet.paragraph(certificate.subject() == Certificate.Subject.LOT ? "Certificate of a vetted lot"
                : "Certificate of a vetted unit", Style.TITLE, Sheet.MARGIN, textWidth);
        sheet.paragraph(certificate.number(), Style.HEADING, Sheet.MARGIN, textWidth);
        sheet.space(3);
        sheet.paragraph("Issued " + TIME.format(certificate.issuedAt()) + " by " + certificate.issuedBy()
                + ". Whether it still stands:", Style.SMALL.in(Ink.QUIET), Sheet.MARGIN, textWidth);
        sheet.paragraph(certificate.verificationUrl(), Style.SMALL, Sheet.MARGIN, textWidth);
        sheet.moveTo(Math.max(sheet.y(), top + CODE - 4));
    }

    private void stamp() throws IOException {
        Ink ink = standing.status() != CertificateStatus.VALID ? Ink.QUIET
                : certificate.outcome() == Outcome.PASS ? Ink.GOOD : Ink.DOUBT;
        float width = sheet.widthOf(certificate.outcome().name(), Style.STAMP) + 4 * PAD;
        float inner = sheet.width() - width - 2 * PAD;
        List<String> lines = sheet.lines(certificate.statement(), Style.BODY, inner);
        float height = Math.max(38, lines.size() * Style.BODY.leading() + 2 * PAD);
        sheet.ensure(height);
        float top = sheet.y();
        sheet.fill(Ink.SHADE, Sheet.MARGIN, top, sheet.width(), height);
        sheet.fill(ink, Sheet.MARGIN, top, width, height);
        sheet.write(certificate.outcome().name(), Style.STAMP, Sheet.MARGIN + 2 * PAD, top + height / 2 + 6);
        float baseline = top + (height - lines.size() * Style.BODY.leading()) / 2 + Style.BODY.size();
        for (String line : lines) {
            sheet.write(line, Style.BODY, Sheet.MARGIN + width + PAD, baseline);
            baseline += Style.BODY.leading();
        }
        sheet.moveTo(top + height + 4);
        if (certificate.condition() != null) {
            sheet.paragraph(certificate.condition(), Style.BODY.asBold().in(Ink.DOUBT));
            sheet.space(2);
        }
    }

    private void notice(String title, List<String> reasons) throws IOException {
        float inner = sheet.width() - 2 * PAD;
        int lines = reasons.stream().mapToInt(reason -> sheet.lines(reason, Style.BODY, inner).size()).sum();
        float height = Style.STAMP.leading() + lines * Style.BODY.leading() + 2 * PAD;
        sheet.ensure(height + PAD);
        float top = sheet.y();
        sheet.frame(Ink.BAD, Sheet.MARGIN, top, sheet.width(), height);
        sheet.space(PAD - 2);
        sheet.paragraph(title, Style.STAMP.in(Ink.BAD), Sheet.MARGIN + PAD, inner);
        for (String reason : reasons) {
            sheet.paragraph(reason, Style.BODY, Sheet.MARGIN + PAD, inner);
        }
        sheet.moveTo(Math.max(sheet.y(), top + height) + PAD);
    }

    private void facts() throws IOException {
        sheet.space(4);
        fact("Part", certificate.partNumber() + (certificate.pmd() == null ? "" : ", " + certificate.pmd()));
        fact("Lot", certificate.lotNumber() + " of " + certificate.supplier());
        if (certificate.serial() != null) {
            fact("Unit", certificate.serial());
        }
        if (certificate.lotNote() != null) {
            fact("Note on the lot", certificate.lotNote());
        }
        Certificate.Basis verdict = certificate.verdict();
        fact("Standard", verdict.profile() + ": " + CriterionLine.words(verdict.standardOutcome().name()));
        if (verdict.overlay() != null) {
            fact("Customer's audit", verdict.overlay() + ": " + (verdict.overlayOutcome() == null
                    ? "asks nothing of this kind of part"
                    : CriterionLine.words(verdict.overlayOutcome().name())));
        }
        fact("Verdict", verdict.id() + ", issued " + time(verdict.issuedAt()) + " by " + verdict.issuedBy());
        decisions();
        fact("Sample", certificate.sample());
        if (!certificate.excludedSerials().isEmpty()) {
            fact("Not covered", "Units " + String.join(", ", certificate.excludedSerials())
                    + ": they do not hold, and are not sold.");
        }
    }

    private void decisions() throws IOException {
        JsonNode decisions = certificate.decisions();
        if (decisions.path("decisionRule").isTextual()) {
            fact("Decision rule", CriterionLine.words(decisions.path("decisionRule").asText())
                    + ", wherever the uncertainty of a value is known");
        }
        if (decisions.path("acceptance").isObject()) {
            JsonNode plan = decisions.path("acceptance");
            fact("Sampling plan", plan.path("plan").asText() + ": sample of " + plan.path("sampleSize").asLong()
                    + ", accepted with up to " + plan.path("acceptanceNumber").asLong() + " nonconforming units");
        }
    }

    private void fact(String label, String value) throws IOException {
        sheet.ensure(Style.BODY.leading());
        float top = sheet.y();
        sheet.write(label, Style.BODY.in(Ink.QUIET), Sheet.MARGIN, top + Style.BODY.size());
        sheet.paragraph(value, Style.BODY, Sheet.MARGIN + LABEL, sheet.width() - LABEL);
    }

    private void criteria() throws IOException {
        sheet.heading("What was judged");
        Grid grid = new Grid(sheet, CriterionLine.COLUMNS);
        grid.head();
        String layer = "";
        for (JsonNode criterion : certificate.criteria()) {
            if (!criterion.path("layer").asText().equals(layer)) {
                layer = criterion.path("layer").asText();
                grid.section(layer.equals("overlay") ? "Customer's audit: " + certificate.verdict().overlay()
                        : "Standard: " + certificate.verdict().profile());
            }
            grid.row(CriterionLine.cells(criterion, source(criterion.path("source").asText())));
        }
        sheet.space(4);
        sheet.paragraph(
                "Worst value: the reading with the smallest margin. A limit is sourced (read in a document), computed, or "
                        + "from memory (not checked). Uncertainty: expanded, coverage factor 2. Sources of the limits:",
                Style.SMALL.in(Ink.QUIET));
        for (int i = 0; i < sources.size(); i++) {
            sheet.paragraph("[" + (i + 1) + "] " + sources.get(i), Style.SMALL.in(Ink.QUIET));
        }
    }

    private int source(String text) {
        if (!sources.contains(text)) {
            sources.add(text);
        }
        return sources.indexOf(text) + 1;
    }

    private void list(String title, List<String> texts) throws IOException {
        if (texts.isEmpty()) {
            return;
        }
        sheet.heading(title);
        for (String text : texts) {
            sheet.ensure(Style.BODY.leading());
            sheet.write("•", Style.BODY.in(Ink.QUIET), Sheet.MARGIN + 2, sheet.y() + Style.BODY.size());
            sheet.paragraph(text, Style.BODY, Sheet.MARGIN + 12, sheet.width() - 12);
            sheet.space(1.5f);
        }
    }

    private void checking() throws IOException {
        sheet.heading("How to check it");
        sheet.paragraph(
                "Open the address above, or read its code: the page says whether the certificate still stands. Offline: "
                        + "take the attached file and the lab's public keys (/.well-known/linkwright/jwks.json at the same host), and run "
                        + "./linkwright certificate verify FILE --jwks KEYS, or check the JWS (RFC 7515, ES256) with any JOSE library.",
                Style.BODY);
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
