package io.linkwright.gateway.consultation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.linkwright.contracts.Reason;

/** Short lists that are only ever read and written whole, as JSON text. */
final class JsonColumns {

    private static final ObjectMapper JSON = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Converter
    static class Reasons implements AttributeConverter<List<Reason>, String> {

        @Override
        public String convertToDatabaseColumn(List<Reason> value) {
            return written(value);
        }

        @Override
        public List<Reason> convertToEntityAttribute(String text) {
            return read(text, new TypeReference<List<Reason>>() {
            });
        }
    }

    @Converter
    static class EvidenceList implements AttributeConverter<List<Evidence>, String> {

        @Override
        public String convertToDatabaseColumn(List<Evidence> value) {
            return written(value);
        }

        @Override
        public List<Evidence> convertToEntityAttribute(String text) {
            return read(text, new TypeReference<List<Evidence>>() {
            });
        }
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static <T> List<T> read(String text, TypeReference<List<T>> type) {
        try {
            return List.copyOf(JSON.readValue(text, type));
        } catch (IOException damaged) {
            throw new UncheckedIOException("a JSON column holds what was never written to it", damaged);
        }
    }

    private JsonColumns() {
    }
}
