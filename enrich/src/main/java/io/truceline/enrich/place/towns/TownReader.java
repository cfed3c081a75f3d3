package io.truceline.enrich.place.towns;

import io.truceline.enrich.text.NameIndexBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/** Reads the file that {@link TownWriter} wrote. */
public final class TownReader {
    private static final String SHIPPED = "towns.bin.gz";
    private static final int READ_AT_ONCE = 1 << 16;

    private final Unpacked in;
    private final Towns towns;

    private TownReader(Unpacked in) {
        this.in = in;
        towns = new Towns(in);
    }

    private record Into(NameIndexBuilder names, int first) {}

    /** Opens the file as shipped. */
    public static TownReader shipped() {
        try (InputStream in = TownReader.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource place/towns/" + SHIPPED);
            }
            return open(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read place/towns/" + SHIPPED, e);
        }
    }

    static TownReader open(InputStream file) throws IOException {
        Unpacked in = new Unpacked(new GZIPInputStream(file, READ_AT_ONCE).readAllBytes());
        if (!in.text().equals(TownWriter.FORMAT)) {
            throw new IOException("not a file of towns in the form " + TownWriter.FORMAT);
        }
        return new TownReader(in);
    }

    /**
     * The towns, once their spellings are in an index; to be called once.
     *
     * @param names gets all their spellings, each under a value of its town: {@code first} and twice the town's number, one more if it
     *     is not what the town is called first
     */
    public Towns into(NameIndexBuilder names, int first) {
        spellings(in, towns.size(), words(in, names), new Into(names, first));
        return towns;
    }

    /** Each word begins as the one before it for some letters. */
    private static int[] words(Unpacked in, NameIndexBuilder names) {
        int[] numbers = new int[in.number()];
        char[] word = new char[1 << 10];
        for (int k = 0; k < numbers.length; k++) {
            int common = in.number();
            String rest = in.text();
            rest.getChars(0, rest.length(), word, common);
            numbers[k] = names.word(word, common + rest.length());
        }
        return numbers;
    }

    private static void spellings(Unpacked in, int towns, int[] numbers, Into into) {
        int[] words = new int[TownWriter.LONGEST];
        for (int town = 0; town < towns; town++) {
            int spellings = in.number();
            for (int k = 0; k < spellings; k++) {
                int length = in.number();
                for (int at = 0; at < length; at++) {
                    words[at] = numbers[in.number()];
                }
                into.names().add(words, length, into.first() + 2 * town + (k == 0 ? 0 : 1));
            }
        }
    }
}
