package io.linkwright.vetting.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import io.linkwright.contracts.vetting.Outcome;

class CertificatePaperTest {

    private static final Standing VALID = new Standing(CertificateStatus.VALID, List.of());

    private static byte[] pdf(Certificate certificate, Standing standing) {
        return new CertificatePaper().of(Samples.issued(certificate), certificate, standing);
    }

    private static Standing superseded() {
        return new Standing(CertificateStatus.SUPERSEDED, List.of(new Standing.Cause(CertificateStatus.SUPERSEDED,
                "newer-verdict", "A newer verdict of the same lot and audit says FAIL.", Samples.NOON.plusSeconds(86400),
                UUID.fromString("cd4ce792-5bfc-4adb-8cee-1953ee2f638c"), Outcome.FAIL)));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void itSaysWhatIsCertifiedAndWhatIsNot() throws IOException {
        Certificate certificate = Samples.certificate("400GBASE-DR4", "low-latency", "Invented for a demonstration.");
        byte[] pdf = pdf(certificate, VALID);
        keep("pass", pdf);

        assertThat(text(pdf)).contains("Certificate of a vetted lot").contains(certificate.number()).contains("PASS")
                .contains("MMS4X00-NS400, 400GBASE-DR4").contains("LOT-2026-0042 of Example Optics")
                .contains("Invented for a demonstration.").contains("400GBASE-DR4@1").contains("low-latency@1")
                .contains(certificate.verdict().id().toString()).contains("at most 3.4 dB").contains("8 of 1024 units")
                .contains("TDECQ does not change the latency").contains("It is no warranty").contains(Samples.URL)
                .contains(CertificateReading.sha256(Samples.issued(certificate).payload())).contains("Page 1 of ")
                .doesNotContain("SUPERSEDED");
    }

    @Test
    void aConditionIsSaidInCapitals() throws IOException {
        byte[] pdf = pdf(Samples.certificate("400GBASE-SR4", null, null), VALID);
        keep("conditional", pdf);

        assertThat(text(pdf)).contains("CONDITIONAL: THE LIMIT").contains("FROM MEMORY AND MUST BE VERIFIED");
    }

    @Test
    void aSupersededOneSaysSoOnEveryPageWithTheReason() throws IOException {
        byte[] pdf = pdf(Samples.certificate("400GBASE-DR4", "low-latency", null), superseded());
        keep("superseded", pdf);

        assertThat(text(pdf)).contains("A newer verdict of the same lot and audit says FAIL. Since 12 August 2026, 12:00 UTC. "
                + "Verdict cd4ce792-5bfc-4adb-8cee-1953ee2f638c.");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.setSortByPosition(false);
                assertThat(stripper.getText(document).replaceAll("\\s+", "")).contains("SUPERSEDED");
            }
        }
    }

    @Test
    void theSameCertificateInTheSameStandingIsTheSameFile() {
        Certificate certificate = Samples.certificate("400GBASE-DR4", "low-latency", "A note.");

        assertThat(pdf(certificate, VALID)).isEqualTo(pdf(certificate, VALID)).isNotEqualTo(pdf(certificate, superseded()));
    }

    @Test
    void theSignedDocumentIsAttachedAndTheTypefaceEmbedded() throws IOException {
        Certificate certificate = Samples.certificate("400GBASE-DR4", null, null);
        try (PDDocument document = Loader.loadPDF(pdf(certificate, VALID))) {
            var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys(certificate.number() + ".jws");
            assertThat(new String(files.values().iterator().next().getEmbeddedFile().toByteArray(), UTF_8))
                    .isEqualTo(Samples.issued(certificate).jws());
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                }
            }
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Certificate " + certificate.number());
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Linkwright vetting lab");
        }
    }

    /** Another program than ours, at the resolution of an office printer held at arm's length. */
    @Test
    void aQrReaderFindsTheVerificationAddress() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(Samples.certificate("400GBASE-DR4", null, null), VALID))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            BufferedImage corner = page.getSubimage(page.getWidth() * 2 / 3, 0, page.getWidth() / 3, page.getHeight() / 5);
            int[] pixels = corner.getRGB(0, 0, corner.getWidth(), corner.getHeight(), null, 0, corner.getWidth());
            assertThat(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                    new RGBLuminanceSource(corner.getWidth(), corner.getHeight(), pixels)))).getText()).isEqualTo(Samples.URL);
        }
    }

    @Test
    void longTextsAndLongTablesStayWithinThePagesAndHeadingsAreRepeated() throws IOException {
        Certificate plain = Samples.certificate("400GBASE-DR4", "low-latency", null);
        List<JsonNode> many = new ArrayList<>(plain.criteria());
        for (int i = 0; i < 6; i++) {
            many.addAll(plain.criteria());
        }
        String note = "x".repeat(400) + " " + "word ".repeat(100) + "\u0007 \ud83d\ude00 光 end";
        Certificate certificate = new Certificate(plain.format(), plain.number(), plain.subject(), plain.issuer(),
                plain.issuedAt(), plain.issuedBy(), plain.verificationUrl(), plain.partNumber(), plain.pmd(),
                plain.lotId(), plain.lotNumber(), plain.supplier(), note, plain.serial(), plain.outcome(),
                plain.condition(), plain.statement(), plain.verdict(), plain.decisions(), plain.sample(),
                Collections.nCopies(300, "EX2608A00009"), many, plain.meaning(), Collections.nCopies(40, note),
                plain.doesNotProve());
        byte[] pdf = pdf(certificate, superseded());
        keep("long", pdf);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(5);
            List<String> outside = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    positions.stream().filter(at -> at.getDir() == 0)
                            .filter(at -> at.getX() < 40 || at.getEndX() > 556 || at.getY() > 842 - 20 || at.getY() < 30)
                            .forEach(at -> outside.add(at.toString()));
                }
            };
            stripper.getText(document);
            assertThat(outside).isEmpty();
        }
        assertThat(text(pdf).split("Worst value On unit").length - 1).isGreaterThan(3);
        assertThat(text(pdf)).contains("? ? end");
    }

    /** For people to look at. */
    private static void keep(String name, byte[] pdf) throws IOException {
        Path directory = Path.of("target", "certificates");
        Files.createDirectories(directory);
        Files.write(directory.resolve(name + ".pdf"), pdf);
    }
}
