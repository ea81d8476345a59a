package io.linkwright.optics.fec.counters;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import io.linkwright.optics.fec.Kp4;

/**
 * Corrected codewords by the number of their wrong symbols (IEEE 802.3ck-2022 and 802.3df-2024, FEC codeword error bins).
 *
 * @param bins by ascending number of symbols, without overlap; a number that no bin covers was not counted, which is not
 *        zero
 * @throws IllegalArgumentException if bins overlap, or add up to 2^63 or more
 */
public record CodewordHistogram(List<Bin> bins) {

    public CodewordHistogram {
        bins = bins.stream().sorted(Comparator.comparingInt(Bin::low)).toList();
        long sum = 0;
        for (int i = 0; i < bins.size(); i++) {
            if (i > 0 && bins.get(i).low() <= bins.get(i - 1).high()) {
                throw new IllegalArgumentException("bins overlap at " + bins.get(i).low());
            }
            if (sum > Long.MAX_VALUE - bins.get(i).codewords()) {
                throw new IllegalArgumentException("the counts add up to 2^63 or more");
            }
            sum += bins.get(i).codewords();
        }
    }

    /** @param codewords with 0, 1, 2 … symbol errors, at most 16 numbers */
    public static CodewordHistogram of(long... codewords) {
        return new CodewordHistogram(IntStream.range(0, codewords.length).mapToObj(i -> Bin.of(i, codewords[i])).toList());
    }

    public long codewords() {
        return bins.stream().mapToLong(Bin::codewords).sum();
    }

    public boolean ranged() {
        return bins.stream().anyMatch(Bin::ranged);
    }

    /** The bin of the most symbol errors that counted anything: its upper end is what switches call FEC_MAX_T. */
    public Optional<Bin> highestPopulated() {
        return bins.stream().filter(bin -> bin.codewords() > 0).reduce((lower, higher) -> higher);
    }

    /** Lowest number of symbol errors up to 15 that no bin covers. */
    public OptionalInt firstNotCounted() {
        return IntStream.rangeClosed(0, Kp4.CORRECTABLE_SYMBOLS)
                .filter(i -> bins.stream().noneMatch(bin -> bin.low() <= i && i <= bin.high())).findFirst();
    }

    /** Lanes that every bin tells apart; 0 when a bin does not, or they disagree. */
    public int lanes() {
        int lanes = bins.isEmpty() ? 0 : bins.get(0).lanes().size();
        return bins.stream().allMatch(bin -> bin.lanes().size() == lanes) ? lanes : 0;
    }

    /** @param lane 0 up to but not including {@link #lanes()} */
    public CodewordHistogram lane(int lane) {
        return new CodewordHistogram(
                bins.stream().map(bin -> new Bin(bin.low(), bin.high(), bin.lanes().get(lane), List.of())).toList());
    }
}
