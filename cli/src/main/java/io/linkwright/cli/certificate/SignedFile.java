package io.linkwright.cli.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.http.Json;

/** Finds the signed document in a file: the JWS itself, the API's JSON with it inside, or the PDF that it is attached to. */
final class SignedFile {

    static final int LARGEST = 16 * 1024 * 1024;
    /**
     * Says much about broken files, with stack traces; the answer of the command says what matters. Held, lest it be forgotten.
     */
    private static final Logger PDF_READER = Logger.getLogger("org.apache.pdfbox");
    private static final int LARGEST_JWS = 1024 * 1024;
    private static final Pattern COMPACT_JWS = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]*");

    static {
        PDF_READER.setLevel(Level.OFF);
    }

    sealed interface Content {

        /** @param readable the certificate as the file shows it beside the JWS; null when it shows none */
        record Found(String jws, JsonNode readable) implements Content {
        }

        record Unreadable(String why) implements Content {
        }
    }

    /** Never throws for what is in the file. */
    static Content read(byte[] file) {
        if (file.length > LARGEST) {
            return new Content.Unreadable(
                    "The file has more than " + LARGEST / (1024 * 1024) + " MB: no certificate is that long.");
        }
        String head = new String(file, 0, Math.min(file.length, 1024), UTF_8).strip();
        if (head.contains("%PDF-")) {
            return pdf(file);
        }
        if (head.startsWith("{")) {
            return json(file);
        }
        String text = new String(file, UTF_8).strip();
        if (text.isEmpty()) {
            return new Content.Unreadable("The file is empty.");
        }
        return COMPACT_JWS.matcher(text).matches() ? new Content.Found(text, null)
                : new Content.Unreadable(
                        "The file is no certificate: neither a PDF, nor JSON, nor a compact JWS (three parts of "
                                + "letters, digits, - and _, with points between them).");
    }

    private static Content json(byte[] file) {
        try {
            JsonNode document = Json.MAPPER.readTree(file);
            JsonNode jws = document.path("jws");
            return jws.isTextual() ? new Content.Found(jws.asText().strip(), document.get("certificate"))
                    : new Content.Unreadable("The JSON has no field 'jws', so nothing in it is signed.");
        } catch (JsonProcessingException noJson) {
            return new Content.Unreadable("The JSON cannot be read: " + noJson.getOriginalMessage());
        } catch (IOException impossible) {
            return new Content.Unreadable("The JSON cannot be read: " + impossible.getMessage());
        }
    }

    private static Content pdf(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            if (names == null || names.getEmbeddedFiles() == null || names.getEmbeddedFiles().getNames() == null) {
                return new Content.Unreadable("Nothing is attached to the PDF: what it shows is not signed.");
            }
            for (Map.Entry<String, PDComplexFileSpecification> attached : names.getEmbeddedFiles().getNames().entrySet()) {
                PDEmbeddedFile embedded = attached.getValue().getEmbeddedFile();
                if (attached.getKey().endsWith(".jws") && embedded != null) {
                    return attachment(embedded);
                }
            }
            return new Content.Unreadable("No file that ends in .jws is attached to the PDF: what it shows is not signed.");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return new Content.Unreadable("The PDF cannot be read: " + broken.getMessage());
        }
    }

    private static Content attachment(PDEmbeddedFile embedded) throws IOException {
        try (InputStream content = embedded.createInputStream()) {
            byte[] jws = content.readNBytes(LARGEST_JWS + 1);
            return jws.length > LARGEST_JWS ? new Content.Unreadable("The attached file is larger than any certificate.")
                    : new Content.Found(new String(jws, UTF_8).strip(), null);
        }
    }

    private SignedFile() {
    }
}
