package io.linkwright.catalog.design;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.contracts.Reason;
import io.linkwright.contracts.Reason.Severity;

/** What turns up while a fabric is designed: why it cannot be built, what would come nearest, what to tell about it. */
final class Findings {

    private final List<Reason> blocks = new ArrayList<>();
    private final List<String> nearest = new ArrayList<>();
    private final List<Reason> notes = new ArrayList<>();

    void block(String code, String text, String pointer) {
        block(code, text, pointer, null);
    }

    void block(String code, String text, String pointer, String source) {
        blocks.add(new Reason(code, Severity.BLOCK, text, pointer, source));
    }

    void note(Severity severity, String code, String text, String pointer, String source) {
        notes.add(new Reason(code, severity, text, pointer, source));
    }

    void nearest(String sentence) {
        if (sentence != null && !nearest.contains(sentence)) {
            nearest.add(sentence);
        }
    }

    void nothing(Choice.Nothing nothing) {
        blocks.addAll(nothing.reasons());
        nearest(nothing.nearest());
    }

    void addAll(Findings other) {
        blocks.addAll(other.blocks);
        other.nearest.forEach(this::nearest);
        notes.addAll(other.notes);
    }

    boolean blocked() {
        return !blocks.isEmpty();
    }

    List<Reason> blocks() {
        return blocks.stream().distinct().toList();
    }

    String nearest() {
        return nearest.isEmpty() ? null : String.join(" ", nearest);
    }

    List<Reason> notes() {
        return notes;
    }
}
