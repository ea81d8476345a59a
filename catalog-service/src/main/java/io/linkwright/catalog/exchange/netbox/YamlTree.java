package io.linkwright.catalog.exchange.netbox;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.Event.ID;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.exchange.ImportFault;
import io.linkwright.catalog.exchange.ImportFaults;

/**
 * Reads one YAML document as JSON from the parser's events. Nothing in the text can make a Java object or stand for more than
 * itself: tags, anchors, aliases and merge keys are faults, and so are keys that come twice and values that YAML 1.1 reads as
 * something else than people mean.
 */
final class YamlTree {

    private static final int DEEPEST = 20;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,15}");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,15}\\.\\d{0,15}");
    private static final Pattern LEADING_ZERO = Pattern.compile("[-+]?0\\d+");

    private final Resolver resolver = new Resolver();
    private final Map<String, Mark> places = new HashMap<>();
    private final ImportFaults faults;
    private Iterator<Event> events;

    private YamlTree(ImportFaults faults) {
        this.faults = faults;
    }

    /**
     * A document and where its values are.
     *
     * @param root null when the text could not be read at all
     */
    record Read(JsonNode root, Map<String, Mark> places) {

        /** A fault at the value, or at what would hold it. */
        ImportFault fault(String pointer, String code, String message) {
            for (String at = pointer;; at = at.substring(0, at.lastIndexOf('/'))) {
                Mark mark = places.get(at);
                if (mark != null) {
                    return YamlTree.fault(mark, pointer, code, message);
                }
                if (at.isEmpty()) {
                    return new ImportFault(null, null, null, pointer, code, message);
                }
            }
        }
    }

    static Read read(byte[] bytes, ImportFaults faults) {
        YamlTree tree = new YamlTree(faults);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            LoaderOptions options = new LoaderOptions();
            options.setProcessComments(false);
            tree.events = new EventIterator(new ParserImpl(new StreamReader(new StringReader(text)), options));
            return new Read(tree.document(), tree.places);
        } catch (CharacterCodingException notUtf8) {
            faults.add(new ImportFault(null, null, null, "", "encoding", "The file is not UTF-8."));
        } catch (MarkedYAMLException broken) {
            faults.add(fault(broken.getProblemMark(), "", "broken-yaml", "The file is no YAML: "
                    + String.valueOf(broken.getProblem()).replace('\n', ' ') + "."));
        } catch (YAMLException broken) {
            faults.add(new ImportFault(null, null, null, "", "broken-yaml", "The file is no YAML: "
                    + String.valueOf(broken.getMessage()).split("\n", 2)[0] + "."));
        }
        return new Read(null, tree.places);
    }

    private static final class EventIterator implements Iterator<Event> {

        private final ParserImpl parser;

        private EventIterator(ParserImpl parser) {
            this.parser = parser;
        }

        @Override
        public boolean hasNext() {
            return parser.peekEvent() != null;
        }

        @Override
        public Event next() {
            return parser.getEvent();
        }
    }

    private static ImportFault fault(Mark mark, String pointer, String code, String message) {
        return mark == null ? new ImportFault(null, null, null, pointer, code, message)
                : new ImportFault(mark.getLine() + 1L, mark.getColumn() + 1, null, pointer, code, message);
    }

    private void wrong(Event event, String pointer, String code, String message) {
        faults.add(fault(event.getStartMark(), pointer, code, message));
    }

    private JsonNode document() {
        JsonNode root = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent) {
                if (root != null) {
                    wrong(event, "", "second-document", "One device type at a time: a second document begins here.");
                    return root;
                }
                root = node(events.next(), "", 0);
            }
        }
        if (root == null) {
            faults.add(new ImportFault(1L, 1, null, "", "empty", "The file holds no document."));
        }
        return root;
    }

    private JsonNode node(Event event, String pointer, int depth) {
        places.put(pointer, event.getStartMark());
        if (event instanceof AliasEvent) {
            wrong(event, pointer, "alias", "Aliases are not read: write the value itself.");
            return JSON.nullNode();
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            wrong(event, pointer, "anchor", "Anchors are not read.");
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, pointer);
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        if (start.getTag() != null && !start.getImplicit()) {
            wrong(event, pointer, "tag", "Tags are not read: '" + shortened(start.getTag()) + "'.");
        }
        if (depth == DEEPEST) {
            wrong(event, pointer, "too-deep", "More than " + DEEPEST + " levels are not read.");
            skip();
            return JSON.nullNode();
        }
        return event.is(ID.SequenceStart) ? list(pointer, depth) : object(pointer, depth);
    }

    /** Up to the end of the collection that has just begun. */
    private void skip() {
        for (int open = 1; open > 0;) {
            Event event = events.next();
            open += event instanceof CollectionStartEvent ? 1 : 0;
            open -= event.is(ID.SequenceEnd) || event.is(ID.MappingEnd) ? 1 : 0;
        }
    }

    private ArrayNode list(String pointer, int depth) {
        ArrayNode list = JSON.arrayNode();
        for (Event event = events.next(); !event.is(ID.SequenceEnd); event = events.next()) {
            list.add(node(event, pointer + "/" + list.size(), depth + 1));
        }
        return list;
    }

    private ObjectNode object(String pointer, int depth) {
        ObjectNode object = JSON.objectNode();
        for (Event event = events.next(); !event.is(ID.MappingEnd); event = events.next()) {
            String key = key(event, pointer);
            String at = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
            if (object.has(key)) {
                wrong(event, at, "duplicate-key", "'" + shortened(key) + "' comes twice.");
            }
            object.set(key, node(events.next(), at, depth + 1));
        }
        return object;
    }

    private String key(Event event, String pointer) {
        if (event instanceof ScalarEvent scalar) {
            if (scalar.isPlain() && scalar.getValue().equals("<<")) {
                wrong(event, pointer, "merge-key", "Merge keys are not read.");
            }
            return scalar.getValue();
        }
        wrong(event, pointer, "key", "A key must be a plain text.");
        if (event instanceof CollectionStartEvent) {
            skip();
        }
        return "";
    }

    private JsonNode scalar(ScalarEvent scalar, String pointer) {
        String text = scalar.getValue();
        if (scalar.getTag() != null) {
            wrong(scalar, pointer, "tag", "Tags are not read: '" + shortened(scalar.getTag()) + "'.");
            return JSON.textNode(text);
        }
        Tag tag = resolver.resolve(NodeId.scalar, text, scalar.getImplicit().canOmitTagInPlainScalar());
        if (tag.equals(Tag.STR)) {
            return JSON.textNode(text);
        }
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(text.matches("(?i)true|yes|on|y"));
        }
        if (WHOLE.matcher(text).matches() && !LEADING_ZERO.matcher(text).matches()) {
            return JSON.numberNode(Long.parseLong(text));
        }
        if (DECIMAL.matcher(text).matches()) {
            return JSON.numberNode(Double.parseDouble(text));
        }
        wrong(scalar, pointer, "ambiguous", "YAML reads '" + shortened(text)
                + "' as a number or time of another form: put text in quotes, and write numbers in plain decimals.");
        return JSON.nullNode();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }
}
