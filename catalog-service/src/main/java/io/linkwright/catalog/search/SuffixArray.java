package io.linkwright.catalog.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All entries of a dictionary with all their endings in order, so that the entries with a fragment anywhere in them lie
 * together. Sorted by three-way radix quicksort (Bentley and Sedgewick, "Fast algorithms for sorting and searching strings",
 * 1997).
 */
final class SuffixArray {

    private static final byte END = 0;
    /** Set in a label where its word begins. */
    private static final int AT_START = 1 << 30;

    private final byte[] text;
    private final int[] starts;
    private final int[] positions;
    private final int[] labels;

    /**
     * @param words squashed; letters beyond Latin-1 are compared by what is left of them there
     * @param labelled what is told of a word when it is met, with bit 30 clear: it lies where the search reads anyway
     */
    SuffixArray(List<String> words, int[] labelled) {
        starts = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            starts[i + 1] = starts[i] + words.get(i).length() + 1;
        }
        text = new byte[starts[words.size()]];
        positions = new int[text.length - words.size()];
        int next = 0;
        for (int entry = 0; entry < words.size(); entry++) {
            byte[] word = bytes(words.get(entry));
            System.arraycopy(word, 0, text, starts[entry], word.length);
            for (int i = 0; i < word.length; i++) {
                positions[next++] = starts[entry] + i;
            }
        }
        sort(0, positions.length - 1, 0);
        labels = new int[positions.length];
        for (int i = 0; i < labels.length; i++) {
            int entry = entryAt(positions[i]);
            labels[i] = labelled[entry] | (positions[i] == starts[entry] ? AT_START : 0);
        }
    }

    private int entryAt(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found < 0 ? -found - 2 : found;
    }

    private static byte[] bytes(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Spelling.folded((char) (bytes[i] & 0xff));
        }
        return bytes;
    }

    private void sort(int low, int high, int depth) {
        int from = low;
        int to = high;
        int at = depth;
        while (from < to) {
            int pivot = text[positions[(from + to) >>> 1] + at];
            int less = from;
            int more = to;
            int i = from;
            while (i <= more) {
                int c = text[positions[i] + at];
                if (c < pivot) {
                    swap(less++, i++);
                } else if (c > pivot) {
                    swap(i, more--);
                } else {
                    i++;
                }
            }
            sort(from, less - 1, at);
            sort(more + 1, to, at);
            if (pivot == END) {
                return;
            }
            from = less;
            to = more;
            at++;
        }
    }

    private void swap(int i, int j) {
        int position = positions[i];
        positions[i] = positions[j];
        positions[j] = position;
    }

    /** What is told of each occurrence of a fragment. */
    interface Occurrence {

        /**
         * @param label of the word
         * @param atStart whether the word begins with the fragment
         * @param whole whether the word is the fragment
         */
        void met(int label, boolean atStart, boolean whole);
    }

    /** Tells each place where the fragment occurs, a word with two of them twice. */
    void find(String fragment, Occurrence occurrence) {
        byte[] wanted = bytes(fragment);
        int high = bound(wanted, true);
        for (int i = bound(wanted, false); i < high; i++) {
            boolean atStart = (labels[i] & AT_START) != 0;
            occurrence.met(labels[i] & ~AT_START, atStart, atStart && text[positions[i] + wanted.length] == END);
        }
    }

    /** Places in the list of the first words that hold the fragment. */
    int[] first(String fragment, int most) {
        byte[] wanted = bytes(fragment);
        int low = bound(wanted, false);
        return IntStream.range(low, Math.min(low + most, bound(wanted, true))).map(i -> entryAt(positions[i])).toArray();
    }

    private int bound(byte[] wanted, boolean after) {
        int low = 0;
        int high = positions.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = compare(positions[middle], wanted);
            if (order < 0 || (after && order == 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int position, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            int order = text[position + i] - wanted[i];
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
