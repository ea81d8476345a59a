package io.linkwright.cli.suite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import io.linkwright.cli.CliFailure;

/** One launcher per data directory. The system releases the lock when its holder dies, however it dies. */
public final class SuiteLock implements AutoCloseable {

    private final FileChannel channel;

    private SuiteLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws CliFailure when another launcher holds the directory */
    public static SuiteLock acquire(SuiteDirectory directory) {
        Path file = directory.run().resolve("launcher.lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                String holder = directory.launcher().process().map(process -> " (process " + process.pid() + ")").orElse("");
                throw new CliFailure("A suite is already running on " + directory.root() + holder
                        + ". Stop it with `linkwright down`, or give another --data and --port-offset.");
            }
            return new SuiteLock(channel);
        } catch (IOException e) {
            throw new CliFailure("Cannot lock " + file + ": " + e, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new CliFailure("Cannot release the lock of the data directory: " + e, e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }
}
