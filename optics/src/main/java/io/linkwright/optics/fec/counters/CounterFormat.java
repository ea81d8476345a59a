package io.linkwright.optics.fec.counters;

/** The texts that can be read. */
public enum CounterFormat {

    /** {@code show interfaces counters fec-histogram}, {@code portstat -fh} and {@code fec-stats} of SONiC, in any mixture. */
    SONIC,
    /** {@code ethtool -I --show-fec} of one device or several. */
    ETHTOOL_TEXT,
    /** The same with {@code --json}. */
    ETHTOOL_JSON,
    /** A header with {@code bin} (or {@code bin_low} and {@code bin_high}) and {@code count}, one row a bin. */
    CSV
}
