package io.linkwright.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** PostgreSQL refuses to run as root. In a user namespace of its own it does not see that it is. */
final class Superuser {

    private static final List<String> UNSHARE = List.of("unshare", "-U");

    private Superuser() {
    }

    /** What to put before a PostgreSQL command: nothing for an ordinary user. */
    static List<String> prefix() {
        return isRoot() ? UNSHARE : List.of();
    }

    /** @throws LocalStackException when this process is root and user namespaces are not allowed here */
    static void requireNamespace() {
        if (!isRoot()) {
            return;
        }
        try {
            Process probe = new ProcessBuilder("unshare", "-U", "true").redirectErrorStream(true).start();
            String said = new String(probe.getInputStream().readAllBytes()).strip();
            if (!probe.waitFor(10, TimeUnit.SECONDS) || probe.exitValue() != 0) {
                throw new LocalStackException("PostgreSQL does not run as root, and `unshare -U true` fails here ("
                        + said + "). Run as an ordinary user, or allow user namespaces.");
            }
        } catch (IOException e) {
            throw new LocalStackException("PostgreSQL does not run as root, and there is no `unshare` (" + e.getMessage()
                    + "). Run as an ordinary user, or install util-linux.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Interrupted while probing `unshare`.", e);
        }
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            // No /proc: not Linux, where the user's name is the best there is.
            return "root".equals(System.getProperty("user.name"));
        }
    }
}
