package io.linkwright.cli.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** A lab with one key, and what it signed. */
final class Signed {

    static final String PAYLOAD = """
            {"format":"linkwright-certificate/1","issuedAt":"2026-08-11T12:00:00Z","issuedBy":"lena","issuer":"The lab",\
            "lotNumber":"LOT-7","number":"LW-C-2026-000001-7KQ4XN","outcome":"PASS","partNumber":"MMS4X00-NS400",\
            "sample":"8 of 1024.","supplier":"Example Optics","verdict":{"id":"88a74983","profile":"400GBASE-DR4@1"},\
            "verificationUrl":"https://linkwright.example.com/verify/LW-C-2026-000001-7KQ4XN"}""";

    private final EllipticCurveJsonWebKey key;

    Signed() {
        try {
            key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId("key-1");
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    JsonWebKeySet keys() {
        return new JsonWebKeySet(List.of(key));
    }

    String jws(String payload) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(payload);
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        signature.setKeyIdHeaderValue("key-1");
        signature.setKey(key.getPrivateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param name of the attached file */
    static byte[] pdf(String name, String content) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setFile(name);
            specification.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(content.getBytes(UTF_8))));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of(name, specification));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
