package io.truceline.enrich.place;

import io.truceline.contract.record.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What the gazetteer's large files say, checked and inflected when the program is built, so that it need not be done at each start. It
 * counts for just the files that it was made of: whoever edits one waits for it to be read.
 */
public final class CompiledGazetteer {
    private static final String SHIPPED = "gazetteer.bin.gz";
    private static final int READ_AT_ONCE = 1 << 16;

    private CompiledGazetteer() {}

    /** What the files say, or null if it was not compiled from them. */
    static @Nullable GazetteerParts of(GazetteerFiles files) {
        try (InputStream in = CompiledGazetteer.class.getResourceAsStream(SHIPPED)) {
            return in == null
                    ? null
                    : GazetteerUnpacker.parts(new GZIPInputStream(in, READ_AT_ONCE).readAllBytes(), sources(files));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read place/" + SHIPPED, e);
        }
    }

    /** Only of the files that take long. */
    static String sources(GazetteerFiles files) {
        return Ids.of(files.countries(), files.places(), files.regions(), files.spellings());
    }

    static byte[] bytes(GazetteerFiles files) {
        Faults faults = new Faults();
        GazetteerParts parts =
                GazetteerReader.of(files, PlaceRules.of(files, faults), faults).parts();
        faults.refuse();
        return GazetteerWriter.bytes(parts, sources(files));
    }

    /**
     * Compiles the files that lie beside this class.
     *
     * @param args the directory of classes that gets the result
     * @throws IllegalStateException if a file is broken; the message has one line for each problem
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        String folder = CompiledGazetteer.class.getPackageName().replace('.', '/');
        Path file = Path.of(args[0]).resolve(folder).resolve(SHIPPED);
        byte[] bytes = bytes(GazetteerFiles.shipped());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(bytes);
        }
    }
}
