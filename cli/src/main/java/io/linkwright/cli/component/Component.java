package io.linkwright.cli.component;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import io.linkwright.cli.suite.PortCheck.Port;

/** One server of the suite. It always runs as a process of its own. */
public interface Component {

    /** Also the name of its log and of its pid file. */
    String name();

    /** Where it listens; the first is the one that others use. */
    List<Port> ports();

    /** Names of the components that must be ready before this one is started. */
    Set<String> needs();

    /** How long one start may take before it counts as failed. */
    Duration startTimeout();

    /**
     * Starts it and returns when it is ready.
     *
     * @param launched told each process as soon as it exists, so that none is ever lost
     * @throws StartFailure when it dies or does not get ready in time
     * @throws InterruptedException when the suite is being stopped; processes already launched are left to the caller
     */
    Running start(Consumer<ProcessHandle> launched) throws InterruptedException;

    /** Whether it answers now. */
    boolean isReady() throws InterruptedException;

    /**
     * Ends what an earlier launcher has left of it.
     *
     * @param orphan the process in its pid file, if that still runs
     */
    void stopOrphan(Optional<ProcessHandle> orphan);

    /** A component that is ready. */
    interface Running {

        Process process();

        /** Whether ending it takes longer than usual, because it writes its class data then. */
        default boolean isRecording() {
            return false;
        }

        /** Ends it cleanly; kills it if it does not end. */
        void stop();
    }
}
