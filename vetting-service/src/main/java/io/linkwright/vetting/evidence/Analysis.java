package io.linkwright.vetting.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import io.linkwright.optics.picture.Picture;

/** How captures of one kind are read. Stateless; takes memory, so it is called in turns. */
sealed interface Analysis permits WaveformAnalysis, FecAnalysis, CmisAnalysis, SoakRunAnalysis {

    CaptureKind kind();

    /** Changes whenever the same capture may give other figures. */
    String version();

    /** Names of what a request may say of a capture of this kind. */
    Set<String> options();

    AnalysisOutcome analyse(Path raw, CaptureRequest request, AnalysedUnit unit) throws IOException;

    /** The capture as a picture; empty where there is nothing to see. */
    default Optional<Picture> picture(Path raw, CaptureRequest request, AnalysedUnit unit, String title) throws IOException {
        return Optional.empty();
    }
}
