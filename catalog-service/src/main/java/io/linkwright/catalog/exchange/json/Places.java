package io.linkwright.catalog.exchange.json;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

import io.linkwright.catalog.exchange.Content;
import io.linkwright.catalog.exchange.ImportFault;

/** Where values are in a JSON text. Only a text with faults is read this second time. */
public final class Places {

    private final Map<String, JsonLocation> found = new HashMap<>();

    /** Finds the values of these pointers, and what holds them: a value that is missing is placed where it would have been. */
    public static Places of(Content content, List<ImportFault> faults) throws IOException {
        Set<String> wanted = new HashSet<>();
        for (ImportFault fault : faults) {
            for (String pointer = fault.pointer(); !pointer.isEmpty(); pointer = parent(pointer)) {
                wanted.add(pointer);
            }
        }
        Places places = new Places();
        if (wanted.isEmpty()) {
            return places;
        }
        try (InputStream in = content.open(); JsonParser parser = new JsonFactory().createParser(in)) {
            places.find(parser, wanted);
        } catch (JsonProcessingException | CharConversionException endOfWhatCanBeRead) {
            return places;
        }
        return places;
    }

    private void find(JsonParser parser, Set<String> wanted) throws IOException {
        Set<String> elements = new HashSet<>();
        wanted.stream().filter(pointer -> pointer.lastIndexOf('/') == 0).forEach(elements::add);
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            int depth = parser.getParsingContext().getNestingDepth() - (token.isStructStart() ? 1 : 0);
            if (depth == 1 && token.isStructStart() && !elements.contains("/" + index(parser))) {
                parser.skipChildren();
            } else if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
                String pointer = pointer(parser, token);
                if (wanted.contains(pointer)) {
                    found.putIfAbsent(pointer, parser.currentTokenLocation());
                }
            }
        }
    }

    private static int index(JsonParser parser) {
        return parser.getParsingContext().getParent().getCurrentIndex();
    }

    private static String pointer(JsonParser parser, JsonToken token) {
        return (token.isStructStart() ? parser.getParsingContext().getParent() : parser.getParsingContext()).pathAsPointer()
                .toString();
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** The fault with its line and column, unless it has them. */
    public ImportFault place(ImportFault fault) {
        if (fault.line() != null) {
            return fault;
        }
        for (String pointer = fault.pointer(); !pointer.isEmpty(); pointer = parent(pointer)) {
            JsonLocation at = found.get(pointer);
            if (at != null) {
                return fault.at(at.getLineNr(), at.getColumnNr());
            }
        }
        return fault;
    }
}
