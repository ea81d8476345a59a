package io.linkwright.optics.fec.counters;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.linkwright.optics.fec.counters.Line.Word;

/** Tells the format by what only that format has. */
final class FormatGuess {

    static final String EXPECTED = "none of the known texts: SONiC fec-histogram, portstat -fh or fec-stats (lines 'BIN0 …' or a "
            + "table under IFACE), ethtool -I --show-fec (lines 'fec_bit_err_0: …') or its JSON ('hist'), or CSV with the columns "
            + "bin and count";

    static Optional<CounterFormat> of(String text) {
        Guess guess = new Guess();
        Lines.forEach(text, new FaultLog(), guess::look);
        return Optional.ofNullable(guess.found);
    }

    private static final class Guess {

        private CounterFormat found;
        private boolean json;
        private boolean content;

        void look(Line line) {
            String stripped = line.text().strip();
            if (found != null || stripped.isEmpty()) {
                return;
            }
            json |= stripped.startsWith("[") || stripped.startsWith("{");
            if (json && mentions(stripped, "\"bin_low\"", "\"corrected_blocks\"", "\"uncorrectable_blocks\"", "\"hist\"",
                    "\"corrected_bits\"")) {
                found = CounterFormat.ETHTOOL_JSON;
            } else if (!json && isEthtool(stripped)) {
                found = CounterFormat.ETHTOOL_TEXT;
            } else if (!json && isSonic(line.words())) {
                found = CounterFormat.SONIC;
            } else if (!content && !stripped.startsWith("#") && CsvCounterReader.looksLikeHeader(stripped)) {
                found = CounterFormat.CSV;
            }
            content |= !stripped.startsWith("#");
        }

        private static boolean isEthtool(String stripped) {
            return stripped.startsWith("FEC parameters for ") || stripped.startsWith("fec_bit_err_")
                    || stripped.startsWith("corrected_blocks:") || stripped.startsWith("uncorrectable_blocks:");
        }

        private static boolean isSonic(List<Word> words) {
            String first = words.isEmpty() ? "" : words.get(0).text().toUpperCase(Locale.ROOT);
            return SonicReader.startsLikeBin(first) || first.equals("IFACE") && words.stream().map(Word::text)
                    .anyMatch(word -> word.startsWith("FEC_") || SonicReader.startsLikeBin(word));
        }

        private static boolean mentions(String text, String... keys) {
            for (String key : keys) {
                if (text.contains(key)) {
                    return true;
                }
            }
            return false;
        }
    }

    private FormatGuess() {
    }
}
