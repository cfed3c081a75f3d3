package io.truceline.standalone.cli;

import io.truceline.contract.ops.BatchFilter;
import io.truceline.contract.ops.LineFilter;
import io.truceline.contract.ops.StartException;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** A batch filter: JSON Lines from a file or standard input to standard output. */
abstract class LinesCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "JSON Lines; absent or -: standard input")
    private @Nullable Path file;

    /** The stage that treats the lines. */
    abstract LineFilter filter();

    @Override
    public Integer call() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8), 1 << 16);
                Writer out = new BufferedWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8),
                        1 << 16)) {
            new BatchFilter(filter()).run(in, out);
        }
        return 0;
    }

    private InputStream open() throws IOException {
        if (file == null || file.toString().equals("-")) {
            return System.in;
        }
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new StartException(2, file + ": no such file");
        }
    }
}
