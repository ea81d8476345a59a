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

    private static final List<String> JSON = List.of("\"bin_low\"", "\"hist\"", "\"corrected_blocks\"",
            "\"uncorrectable_blocks\"", "\"corrected_bits\"");

    static Optional<CounterFormat> of(String text) {
        int document = EthtoolJsonReader.start(text);
        if (document >= 0 && JSON.stream().anyMatch(member -> text.indexOf(member, document) >= 0)) {
            return Optional.of(CounterFormat.ETHTOOL_JSON);
        }
        Guess guess = new Guess();
        Lines.forEach(text, new FaultLog(), guess::look);
        return Optional.ofNullable(guess.found);
    }

    private static final class Guess {

        private CounterFormat found;
        private boolean content;

        void look(Line line) {
            String stripped = line.text().strip();
            if (found != null || stripped.isEmpty()) {
                return;
            }
            if (isEthtool(stripped)) {
                found = CounterFormat.ETHTOOL_TEXT;
            } else if (isSonic(line.words())) {
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
    }

    private FormatGuess() {
    }
}
