package io.linkwright.vetting.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** What a PDF carries besides its pages. */
final class PaperProperties {

    static String attachment(IssuedCertificate issued) {
        return issued.number() + ".jws";
    }

    static void describe(PDDocument document, IssuedCertificate issued, Certificate certificate) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle("Certificate " + issued.number());
        information.setAuthor(certificate.issuer());
        information.setSubject(certificate.outcome() + " of " + certificate.partNumber() + ", lot " + certificate.lotNumber()
                + (certificate.serial() == null ? "" : ", unit " + certificate.serial()));
        information.setKeywords(issued.number() + " " + certificate.verificationUrl());
        information.setCreator("Linkwright");
        information.setCreationDate(calendar(issued.issuedAt()));
        information.setModificationDate(calendar(issued.issuedAt()));
        document.getDocumentCatalog().setLanguage("en");
        // The identity of a file is otherwise drawn from the clock.
        document.setDocumentId(ByteBuffer.wrap(HexFormat.of().parseHex(CertificateReading.sha256(issued.payload()))).getLong());
        attach(document, issued);
    }

    private static void attach(PDDocument document, IssuedCertificate issued) throws IOException {
        byte[] jws = issued.jws().getBytes(UTF_8);
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(jws));
        file.setSubtype("application/jose");
        file.setSize(jws.length);
        file.setCreationDate(calendar(issued.issuedAt()));
        file.setModDate(calendar(issued.issuedAt()));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(attachment(issued));
        specification.setFileUnicode(attachment(issued));
        specification.setFileDescription("The certificate itself, signed (JWS, RFC 7515)");
        specification.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(attachment(issued), specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    private static Calendar calendar(Instant instant) {
        return GregorianCalendar.from(instant.atZone(ZoneOffset.UTC));
    }

    private PaperProperties() {
    }
}
