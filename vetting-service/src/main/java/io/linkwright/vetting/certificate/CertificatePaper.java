package io.linkwright.vetting.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.pdfbox.pdmodel.PDDocument;

import io.linkwright.vetting.certificate.paper.Sheet;

/**
 * A certificate as PDF, A4, with the signed JWS inside as an attached file. The same certificate in the same standing gives the
 * same bytes. Thread safe.
 */
@ApplicationScoped
class CertificatePaper {

    /** @throws UncheckedIOException only if memory or the class path is broken */
    byte[] of(IssuedCertificate issued, Certificate certificate, Standing standing) {
        try (PDDocument document = new PDDocument()) {
            PaperProperties.describe(document, issued, certificate);
            try (Sheet sheet = Sheet.of(document)) {
                new PaperText(sheet, certificate, standing).write();
                sheet.finish(foot(issued), standing.status() == CertificateStatus.VALID ? null
                        : PaperText.words(standing.status()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> foot(IssuedCertificate issued) {
        return List.of(issued.number() + "   signed with key " + issued.kid(),
                "SHA-256 of the signed JSON: " + CertificateReading.sha256(issued.payload()),
                "The signed document is attached to this file as " + PaperProperties.attachment(issued)
                        + "; the paper is a picture of it.");
    }
}
