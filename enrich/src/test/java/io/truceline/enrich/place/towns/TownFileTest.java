package io.truceline.enrich.place.towns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.truceline.enrich.text.NameIndex;
import io.truceline.enrich.text.NameIndexBuilder;
import io.truceline.enrich.text.Vocabulary;
import io.truceline.enrich.text.WordReader;
import io.truceline.enrich.text.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class TownFileTest {
    private static final int FIRST = 100;
    private static final TownRow MIRAK = new TownRow(
            7, "Mirak", Set.of("Mirak", "Мирак", "Mirak on Sea"), TownKind.TOWN, "AM", "02", 40.12345, 44.5, 12_000);
    private static final TownRow FAR = new TownRow(
            3, "Far Reach", Set.of("Far Reach", "𐌰𐌱𐌲"), TownKind.VILLAGE, "FJ", "", -16.5, -179.99999, 0);

    private final Vocabulary vocabulary = new Vocabulary();
    private final NameIndexBuilder names = new NameIndexBuilder(vocabulary);

    @Test
    void read_whatWasWritten_isTheSame() throws IOException {
        Towns towns = read(written(List.of(MIRAK, FAR)));
        assertThat(towns.size()).isEqualTo(2);
        assertSame(towns, 0, MIRAK);
        assertSame(towns, 1, FAR);
    }

    @Test
    void read_randomTowns_areTheSame() throws IOException {
        Random random = new Random(11);
        List<TownRow> rows = new ArrayList<>();
        List<TownKind> kinds = List.of(TownKind.values());
        for (int k = 0; k < 500; k++) {
            String name = "Town" + (char) ('a' + random.nextInt(26)) + (char) ('а' + random.nextInt(32)) + k;
            rows.add(new TownRow(
                    random.nextInt(20_000_000),
                    name,
                    Set.of(name),
                    kinds.get(random.nextInt(kinds.size())),
                    "A" + (char) ('A' + random.nextInt(26)),
                    String.valueOf(random.nextInt(100)),
                    random.nextDouble() * 180 - 90,
                    random.nextDouble() * 360 - 180,
                    random.nextInt(30_000_000)));
        }
        Towns towns = read(written(rows));
        for (int k = 0; k < rows.size(); k++) {
            assertSame(towns, k, rows.get(k));
        }
    }

    private static void assertSame(Towns towns, int at, TownRow row) {
        assertThat(towns.id(at)).isEqualTo(row.id());
        assertThat(towns.name(at)).isEqualTo(row.name());
        assertThat(towns.kind(at)).isEqualTo(row.kind());
        assertThat(towns.country(at)).isEqualTo(row.country());
        assertThat(towns.division(at)).isEqualTo(row.division());
        assertThat(towns.lat(at)).isCloseTo(row.lat(), within(1e-5));
        assertThat(towns.lon(at)).isCloseTo(row.lon(), within(1e-5));
        assertThat(towns.people(at)).isEqualTo(row.people());
    }

    @Test
    void read_spellings_areFoundUnderTheirTown() throws IOException {
        read(written(List.of(FAR, MIRAK)));
        NameIndex index = names.build();
        assertThat(found(index, "in Мирак")).containsExactly(FIRST + 3);
        assertThat(found(index, "Mirak on Sea")).containsExactly(FIRST + 2, FIRST + 3);
        assertThat(found(index, "in far-reach")).containsExactly(FIRST);
    }

    private List<Integer> found(NameIndex index, String text) {
        Words words = new Words();
        WordReader.read(text, words);
        List<Integer> values = new ArrayList<>();
        index.all(words, (from, to, value) -> values.add(value));
        return values;
    }

    @Test
    void write_twice_givesTheSameBytes() throws IOException {
        assertThat(written(List.of(MIRAK, FAR))).isEqualTo(written(List.of(MIRAK, FAR)));
    }

    @Test
    void read_anotherFile_isRefused() throws IOException {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(other)) {
            zip.write(new byte[] {3, 'a', 'b', 'c'});
        }
        assertThatThrownBy(() -> read(other.toByteArray()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a file of towns");
    }

    private static byte[] written(List<TownRow> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TownWriter.write(rows, out);
        return out.toByteArray();
    }

    private Towns read(byte[] file) throws IOException {
        return TownReader.open(new ByteArrayInputStream(file)).into(names, FIRST);
    }
}
