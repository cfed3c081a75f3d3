package io.truceline.standalone.broker;

import io.truceline.contract.ops.StartException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The broker's part of the data folder, held by one process at a time. The lock is the operating system's: it goes away with
 * the process, however that ends.
 */
final class BrokerFolder implements AutoCloseable {
    /** Least room on the disk, in bytes: the empty topics with their indexes, and some news. */
    private static final long LEAST_ROOM = 64L << 20;

    private final Path folder;
    private final FileChannel channel;

    private BrokerFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Makes the folder if need be and locks it.
     *
     * @throws StartException if it cannot be written, the disk is full or another process holds it
     */
    static BrokerFolder open(Path data) {
        Path folder = data.resolve("broker").toAbsolutePath();
        try {
            Files.createDirectories(folder);
            refuseFull(folder, Files.getFileStore(folder).getUsableSpace());
            return lock(folder);
        } catch (IOException e) {
            throw new StartException(1, "data: " + folder + " cannot be written (" + e + ")");
        }
    }

    /** Where Kafka keeps its logs. */
    Path logs() {
        return folder.resolve("log");
    }

    /** Where the ports are kept. */
    Path ports() {
        return folder.resolve("ports");
    }

    /** Whether there is a broker's log already. A format that was cut off half-way left none. */
    boolean isFormatted() {
        return Files.exists(logs().resolve("meta.properties"));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the lock of " + folder + " cannot be given back", e);
        }
    }

    static void refuseFull(Path folder, long usable) {
        if (usable < LEAST_ROOM) {
            throw new StartException(
                    1,
                    "data: the disk of " + folder + " has " + (usable >> 20) + " MiB left, at least "
                            + (LEAST_ROOM >> 20) + " are needed");
        }
    }

    private static BrokerFolder lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new StartException(
                    1, "data: " + folder + " is in use by another Truceline; stop it or set another data folder");
        }
        return new BrokerFolder(folder, channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by another broker of this very JVM
        }
    }
}
