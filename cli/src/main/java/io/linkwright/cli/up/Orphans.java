package io.linkwright.cli.up;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import io.linkwright.cli.component.Component;
import io.linkwright.cli.suite.SuiteDirectory;

/** What a launcher leaves behind when it is killed. Call only while holding the suite's lock. */
public final class Orphans {

    private Orphans() {
    }

    /** Stops them, users before what they use, and returns the names of those that were still running. */
    public static List<String> stop(List<Component> components, SuiteDirectory directory) {
        List<Component> usersFirst = new ArrayList<>(components);
        Collections.reverse(usersFirst);
        List<String> found = new ArrayList<>();
        for (Component component : usersFirst) {
            Optional<ProcessHandle> orphan = directory.pidFile(component.name()).process();
            orphan.ifPresent(process -> found.add(component.name()));
            component.stopOrphan(orphan);
            directory.pidFile(component.name()).delete();
        }
        return found;
    }
}
