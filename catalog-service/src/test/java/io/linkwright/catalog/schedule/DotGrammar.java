package io.linkwright.catalog.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads undirected graphs by the grammar that Graphviz publishes ("DOT Language"), as far as an identifier is a word or a
 * quoted string, and remembers what it read. Anything else is an error.
 */
final class DotGrammar {

    private static final Pattern TOKEN = Pattern
            .compile("\\s*(?:(--)|([{}\\[\\]=;,:])|([A-Za-z_][A-Za-z0-9_]*|-?\\d+(?:\\.\\d+)?)|\"((?:[^\"\\\\]|\\\\.)*)\")");

    /** @param ports of both ends; null where an end has none */
    record Edge(String from, String fromPort, String to, String toPort) {
    }

    private final Matcher tokens;
    private final int length;
    private String symbol;
    private String id;
    private boolean ended;
    private String name;
    private int clusters;
    private final List<String> nodes = new ArrayList<>();
    private final List<String> attributes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    private DotGrammar(String text) {
        tokens = TOKEN.matcher(text.stripTrailing());
        length = text.stripTrailing().length();
    }

    static DotGrammar read(String text) {
        DotGrammar graph = new DotGrammar(text);
        graph.next();
        graph.word("graph");
        graph.name = graph.id();
        graph.statements();
        if (!graph.ended) {
            throw new AssertionError("text after the graph");
        }
        return graph;
    }

    String name() {
        return name;
    }

    int clusters() {
        return clusters;
    }

    List<String> nodes() {
        return nodes;
    }

    /** Written {@code node: name=value}. */
    List<String> attributes() {
        return attributes;
    }

    List<Edge> edges() {
        return edges;
    }

    private void statements() {
        symbol("{");
        while (!"}".equals(symbol)) {
            statement();
            if (";".equals(symbol)) {
                next();
            }
        }
        if (tokens.hitEnd() || tokens.end() == length) {
            ended = true;
            symbol = null;
            id = null;
        } else {
            next();
        }
    }

    private void statement() {
        String first = id();
        if (first.equals("subgraph")) {
            clusters += id().startsWith("cluster") ? 1 : 0;
            statements();
            return;
        }
        if ("=".equals(symbol)) {
            next();
            id();
            return;
        }
        String port = port();
        if (!"--".equals(symbol)) {
            if (!List.of("graph", "node", "edge").contains(first)) {
                nodes.add(first);
            }
            attributes(first);
            return;
        }
        next();
        String second = id();
        edges.add(new Edge(first, port, second, port()));
        attributes(first + "--" + second);
    }

    private String port() {
        if (!":".equals(symbol)) {
            return null;
        }
        next();
        return id();
    }

    private void attributes(String of) {
        while ("[".equals(symbol)) {
            next();
            while (!"]".equals(symbol)) {
                String attribute = id();
                symbol("=");
                attributes.add(of + ": " + attribute + "=" + id());
                if (",".equals(symbol) || ";".equals(symbol)) {
                    next();
                }
            }
            next();
        }
    }

    private void word(String word) {
        if (!word.equals(id())) {
            throw new AssertionError("expected " + word);
        }
    }

    private void symbol(String expected) {
        if (!expected.equals(symbol)) {
            throw new AssertionError("expected " + expected + " before " + tokens.end());
        }
        next();
    }

    private String id() {
        if (id == null) {
            throw new AssertionError("expected an identifier before " + tokens.end());
        }
        String read = id;
        next();
        return read;
    }

    private void next() {
        int from = tokens.hitEnd() ? length : symbol == null && id == null ? 0 : tokens.end();
        if (!tokens.find(from) || tokens.start() != from) {
            throw new AssertionError("no token at " + from);
        }
        symbol = tokens.group(1) != null ? tokens.group(1) : tokens.group(2);
        id = tokens.group(3) != null ? tokens.group(3) : tokens.group(4);
    }
}
