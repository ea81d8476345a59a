package io.linkwright.optics.fec.counters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.linkwright.optics.fec.counters.Line.Word;

/**
 * A terminal session with SONiC's commands, prompts and all. Lines that are neither counters nor headings of them are
 * passed over; lines that begin like counters have to be some.
 */
final class SonicReader {

    private static final Pattern BIN = Pattern.compile("BIN(\\d{1,4})(?:(?:-|_TO_|\\.\\.)(\\d{1,4}))?:?");
    private static final Pattern PORT = Pattern.compile("[A-Za-z][A-Za-z_./-]{0,30}\\d[\\w./:-]{0,30}");

    private final PortDrafts drafts;
    private final SonicTable table;
    private String announced = "";
    private PortDraft current;

    SonicReader(PortDrafts drafts) {
        this.drafts = drafts;
        this.table = new SonicTable(drafts);
    }

    void read(String text, FaultLog faults) {
        Lines.forEach(text, faults, this::line);
    }

    /** @param word in any case */
    static boolean startsLikeBin(String word) {
        return word.length() > 3 && word.regionMatches(true, 0, "BIN", 0, 3) && Character.isDigit(word.charAt(3));
    }

    static boolean isPort(String word) {
        return PORT.matcher(word).matches();
    }

    private void line(Line line) {
        List<Word> words = line.words();
        if (words.isEmpty()
                || words.stream().allMatch(word -> word.text().chars().allMatch(c -> c == '-' || c == '+' || c == '='))) {
            return;
        }
        String first = words.get(0).text();
        if (startsLikeBin(first)) {
            bin(line.number(), words);
        } else if (table.isHeader(words)) {
            table.header(line.number(), words);
            current = null;
        } else if (table.isOpen() && isPort(first)) {
            table.row(line.number(), words);
        } else {
            table.close();
            heading(words);
        }
    }

    /** A command with a port, the heading of the bins, or a port's name alone or with its side of a gearbox. */
    private void heading(List<Word> words) {
        List<String> texts = words.stream().map(Word::text).toList();
        int command = texts.indexOf("fec-histogram");
        if (command >= 0) {
            announced = portAfter(texts.subList(command + 1, texts.size()));
            current = null;
        } else if (texts.get(0).equals("Symbol")) {
            current = null;
        } else if (isPort(texts.get(0).replaceAll(":$", "")) && texts.size() <= 2) {
            announced = String.join(" ", texts).replaceAll(":$", "");
            current = null;
        }
    }

    private static String portAfter(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals("-n") || arguments.get(i).equals("--namespace")) {
                i++;
            } else if (!arguments.get(i).startsWith("-")) {
                return arguments.get(i);
            }
        }
        return "";
    }

    private void bin(int line, List<Word> words) {
        Word head = words.get(0);
        int colon = head.text().indexOf(':');
        boolean glued = colon >= 0 && colon < head.text().length() - 1;
        String label = glued ? head.text().substring(0, colon) : head.text();
        List<Word> rest = new ArrayList<>(words.subList(1, words.size()));
        if (glued) {
            rest.add(0, new Word(head.text().substring(colon + 1), head.column() + colon + 1));
        } else if (!rest.isEmpty() && rest.get(0).text().equals(":")) {
            rest.remove(0);
        }
        Matcher range = BIN.matcher(label.toUpperCase(Locale.ROOT));
        if (!range.matches()) {
            draft(-1, line).fault(line, head.column(), CountText.quoted(label) + " is no bin: BIN0 to BIN16 are");
            return;
        }
        int low = Integer.parseInt(range.group(1));
        int high = range.group(2) == null ? low : Integer.parseInt(range.group(2));
        PortDraft draft = draft(low, line);
        if (rest.isEmpty()) {
            draft.fault(line, head.column(), label + " has no count");
            return;
        }
        String value = rest.stream().map(Word::text).collect(Collectors.joining(" "));
        OptionalLong count = CountText.count(value);
        if (count.isEmpty()) {
            draft.fault(line, rest.get(0).column(), CountText.whyNoCount(value));
        } else {
            draft.bin(line, head.column(), low, high, count.getAsLong(), List.of());
        }
    }

    /** Bins that begin again at 0 are another port's. */
    private PortDraft draft(int low, int line) {
        if (current == null || low == 0 && current.hasBins()) {
            current = drafts.openHistogram(announced, line);
            announced = "";
        }
        return current;
    }
}
