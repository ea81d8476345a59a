package io.linkwright.benchmarks;

import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import io.linkwright.optics.tdecq.Tdecq;
import io.linkwright.optics.tdecq.TdecqResult;
import io.linkwright.optics.tdecq.TdecqSettings;
import io.linkwright.optics.waveform.CaptureSynthesis;
import io.linkwright.optics.waveform.SynthesisSettings;
import io.linkwright.optics.waveform.TestPattern;
import io.linkwright.optics.waveform.Waveform;

/** TDECQ of an unfiltered capture, everything included, and one plain pass over its samples. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TdecqWork {

    private static final double BAUD = 53.125e9;

    private Waveform waveform;

    @Setup
    public void prepare() {
        waveform = CaptureSynthesis.of(new SynthesisSettings(TestPattern.SSPRQ, BAUD, 50, OptionalDouble.of(0.55 * BAUD), 0, 5,
                0.97, 0.03, 0.012, false, false, 12_345.3, 1, 1));
        if (!(tdecq() instanceof TdecqResult.Measured)) {
            throw new IllegalStateException("the capture cannot be measured");
        }
    }

    @Benchmark
    public TdecqResult tdecq() {
        return Tdecq.of(waveform, TdecqSettings.clause121());
    }

    @Benchmark
    public double floor() {
        double sum = 0;
        for (float sample : waveform.samples()) {
            sum += sample * sample;
        }
        return sum;
    }
}
