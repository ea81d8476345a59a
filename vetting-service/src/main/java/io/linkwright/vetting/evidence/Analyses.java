package io.linkwright.vetting.evidence;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.vetting.upload.Turns;

/** The analyses that are offered, each called in its turn, since some take a good part of the heap. */
@ApplicationScoped
class Analyses {

    private static final int PATIENCE_S = 120;

    private final Map<CaptureKind, Analysis> byKind = new EnumMap<>(CaptureKind.class);
    private final Turns turns;

    Analyses(ObjectMapper json, EvidenceConfig config) {
        List.of(new WaveformAnalysis(json), new FecAnalysis(json), new CmisAnalysis(), new SoakRunAnalysis(json))
                .forEach(analysis -> byKind.put(analysis.kind(), analysis));
        turns = new Turns(config.analysesAtOnce());
    }

    Set<CaptureKind> offered() {
        return byKind.keySet();
    }

    Analysis of(CaptureKind kind) {
        return byKind.get(kind);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 503 when others take too long */
    <T> T inTurn(Turns.Work<T> work) throws IOException {
        return turns.during(PATIENCE_S, work);
    }
}
