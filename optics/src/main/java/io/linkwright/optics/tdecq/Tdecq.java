package io.linkwright.optics.tdecq;

import java.util.List;
import java.util.Optional;

import io.linkwright.optics.waveform.Waveform;

/** Skeleton. */
public final class Tdecq {

    public static TdecqResult of(Waveform waveform, TdecqSettings settings) {
        return new TdecqResult.NoResult(List.of(new TdecqFault("not-locked", "The pattern was not found.")), Optional.empty(),
                Optional.empty(), List.of());
    }

    private Tdecq() {
    }
}
