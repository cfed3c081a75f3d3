package io.truceline.enrich.place.towns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.truceline.enrich.text.NameIndexBuilder;
import io.truceline.enrich.text.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from sources to a table, with sources of our own. */
class TownGeneratorTest {
    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "pt", "ru", "uk", "tr", "az", "hy", "ar", "he", "fa");

    @TempDir
    private Path folder;

    @BeforeEach
    void sources() throws IOException {
        write("cities500.txt", """
                11	Mirak	Mirak	Мирак,MRK	40.0	44.0	P	PPLA	AM		02				9000		0	Asia/Yerevan	2020-01-01
                12	Sotik	Sotik		41.0	44.0	P	PPL	AM		02	7			999		0	Asia/Yerevan	2020-01-01
                13	Old Mirak	Old Mirak		40.0	44.1	P	PPLX	AM		02	7					0	Asia/Yerevan	2020-01-01
                """);
        write("admin1.json", """
                [{"code":"AM.02","name":"Mirak Province"},{"code":"AM.03","name":"Nobody Province"}]""");
        write("admin2.json", """
                [{"code":"AM.02.7","name":"Sotik"},{"code":"AM.02.8","name":"Empty"}]""");
        for (String language : LANGUAGES) {
            Files.createDirectories(folder.resolve("subdivisions").resolve(language));
            String name = language.equals("ru") ? "Миракская область" : language.equals("en") ? "Mirak" : "";
            write("subdivisions/" + language + "/" + language + ".json", """
                    {"subdivisions":{"localeDisplayNames":{"subdivisions":{%s}}}}""".formatted(
                            name.isEmpty() ? "" : "\"ammi\":\"" + name + "\""));
        }
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    @Test
    void main_sources_giveTownsAndTheDivisionsThatHoldSome() throws IOException {
        Towns towns = generated();
        assertThat(IntStream.range(0, towns.size()).mapToObj(k -> towns.kind(k) + " " + towns.name(k)))
                .containsExactly("DIVISION Mirak Province", "TOWN Mirak", "VILLAGE Sotik", "QUARTER Old Mirak");
    }

    @Test
    void main_division_liesWhereItsPeopleDo() throws IOException {
        Towns towns = generated();
        assertThat(towns.lat(0)).isBetween(40.05, 40.15);
        assertThat(towns.people(0)).isEqualTo(9999);
    }

    @Test
    void main_division_isCalledAsInOurLanguagesButNotLikeItsTown() throws IOException {
        Vocabulary vocabulary = new Vocabulary();
        generated(vocabulary);
        assertThat(vocabulary.find("миракская")).isNotEqualTo(Vocabulary.NONE);
        assertThat(vocabulary.find("mrk")).isEqualTo(Vocabulary.NONE);
    }

    @Test
    void main_lineOfOtherColumns_isQuoted() throws IOException {
        write("cities500.txt", "11\tMirak\n");
        assertThatThrownBy(this::generated)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have 19 columns, found: 11\tMirak");
    }

    private Towns generated() throws IOException {
        return generated(new Vocabulary());
    }

    private Towns generated(Vocabulary vocabulary) throws IOException {
        Path file = folder.resolve("towns.bin.gz");
        TownGenerator.main(new String[] {folder.toString(), file.toString()});
        try (InputStream in = Files.newInputStream(file)) {
            return TownReader.open(in).into(new NameIndexBuilder(vocabulary), 0);
        }
    }
}
