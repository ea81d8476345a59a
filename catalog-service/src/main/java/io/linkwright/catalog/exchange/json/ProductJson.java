package io.linkwright.catalog.exchange.json;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.linkwright.catalog.exchange.Content;
import io.linkwright.catalog.exchange.ImportFault;
import io.linkwright.catalog.exchange.ImportFaults;
import io.linkwright.catalog.exchange.ProductList;
import io.linkwright.catalog.json.DocumentReader;
import io.linkwright.catalog.json.Interner;
import io.linkwright.catalog.product.Product;
import io.linkwright.kit.problem.Fault;

/** Reads a product list, one document of the array at a time. Whatever the bytes are, the outcome is products or faults. */
public final class ProductJson {

    /** The most products of one file. */
    public static final int MOST = 200_000;
    private static final ObjectMapper MAPPER = JsonMapper
            .builder(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(32)
                    .maxStringLength(16_000).maxNumberLength(60).maxNameLength(200).build()).build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).build();

    private final ImportFaults faults;
    private final List<Product> products = new ArrayList<>();
    private final List<Integer> indexes = new ArrayList<>();
    private final Map<String, Integer> partNumbers = new HashMap<>();
    private final Interner interner = new Interner();

    private ProductJson(ImportFaults faults) {
        this.faults = faults;
    }

    /** Faults found here and later in the products have pointers alone; {@link Places} finds their lines. */
    public static ProductList read(Content content, ImportFaults faults) throws IOException {
        ProductJson list = new ProductJson(faults);
        try (InputStream in = content.open(); JsonParser parser = MAPPER.createParser(in)) {
            list.read(parser);
        } catch (StreamConstraintsException tooLarge) {
            list.broken("too-large", tooLarge.getLocation(),
                    "A text, a number or the nesting is larger than this list may hold.");
        } catch (JsonProcessingException broken) {
            list.broken("broken-json", broken.getLocation(), "From here on the body is no JSON: " + reason(broken));
        } catch (CharConversionException encoding) {
            list.broken("encoding", null, "The body is not UTF-8.");
        }
        return new ProductList(list.products, (index, pointer, code, message) -> new ImportFault(null, null, null,
                "/" + list.indexes.get(index) + pointer, code, message));
    }

    /** The parser's own words, without the excerpt of the source that it adds. */
    private static String reason(JsonProcessingException broken) {
        String text = String.valueOf(broken.getOriginalMessage()).split("\n", 2)[0];
        return (text.length() > 160 ? text.substring(0, 160) + "..." : text) + " What follows was not read.";
    }

    private void broken(String code, JsonLocation at, String message) {
        faults.add(new ImportFault(at == null ? null : (long) at.getLineNr(), at == null ? null : at.getColumnNr(), null, "",
                code, message));
    }

    private void read(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            broken("wrong-type", parser.currentTokenLocation(), "A list of products is expected.");
            return;
        }
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            if (index == MOST) {
                broken("too-many", parser.currentTokenLocation(), "One list holds at most " + MOST + " products. Split it.");
                return;
            }
            element(parser, index);
        }
        if (parser.nextToken() != null) {
            broken("broken-json", parser.currentTokenLocation(), "The body goes on after the list.");
        }
    }

    private void element(JsonParser parser, int index) throws IOException {
        int depth = parser.getParsingContext().getNestingDepth() - (parser.currentToken().isStructStart() ? 1 : 0);
        JsonNode document;
        try {
            document = MAPPER.readTree(parser);
        } catch (MismatchedInputException twice) {
            faults.add(new ImportFault((long) twice.getLocation().getLineNr(), twice.getLocation().getColumnNr(), null,
                    parser.getParsingContext().pathAsPointer().toString(), "duplicate-field",
                    "The field '" + parser.currentName() + "' comes twice."));
            while (parser.getParsingContext().getNestingDepth() > depth) {
                parser.nextToken();
            }
            return;
        }
        partNumberOnce(document, index);
        List<Fault> found = new ArrayList<>();
        TextCheck.check(document, "/" + index, found);
        Product product = found.isEmpty() ? DocumentReader.read(document, Product.class, "/" + index, found) : null;
        found.forEach(fault -> faults
                .add(new ImportFault(null, null, null, fault.pointer(), fault.code(), fault.message())));
        if (product != null && partNumbers.get(key(product.partNumber())) == index) {
            products.add(interner.compact(product));
            indexes.add(index);
        }
    }

    private void partNumberOnce(JsonNode document, int index) {
        String partNumber = document.path("partNumber").textValue();
        Integer before = partNumber == null ? null : partNumbers.putIfAbsent(key(partNumber), index);
        if (before != null) {
            faults.add(new ImportFault(null, null, null, "/" + index + "/partNumber", "duplicate",
                    partNumber + " is in the list already, as /" + before + "."));
        }
    }

    private static String key(String partNumber) {
        return partNumber.toUpperCase(Locale.ROOT);
    }
}
