package io.truceline.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledGazetteerTest {
    private static final GazetteerFiles FILES = GazetteerFiles.shipped();

    @Test
    void parts_unpacked_areWhatTheFilesSay() {
        Faults faults = new Faults();
        GazetteerParts read =
                GazetteerReader.of(FILES, PlaceRules.of(FILES, faults), faults).parts();
        GazetteerParts unpacked =
                GazetteerUnpacker.parts(CompiledGazetteer.bytes(FILES), CompiledGazetteer.sources(FILES));
        assertThat(unpacked).isEqualTo(read);
        assertThat(unpacked).isNotNull();
        assertThat(unpacked.countries().keySet())
                .containsExactlyElementsOf(read.countries().keySet());
    }

    @Test
    void parts_builtWithTheProgram_areThoseOfItsFiles() {
        assertThat(CompiledGazetteer.of(FILES))
                .isEqualTo(GazetteerUnpacker.parts(CompiledGazetteer.bytes(FILES), CompiledGazetteer.sources(FILES)));
    }

    @Test
    void parts_fileEdited_areNotThoseOfTheOldOne() {
        GazetteerFiles edited = new GazetteerFiles(
                FILES.countries(),
                FILES.places(),
                FILES.regions() + "# edited\n",
                FILES.spellings(),
                FILES.theatres(),
                FILES.traps(),
                FILES.patterns(),
                FILES.little(),
                FILES.hints());
        assertThat(CompiledGazetteer.of(edited)).isNull();
        assertThat(Gazetteer.of(edited).regions()).isEqualTo(Gazetteer.of(FILES).regions());
    }

    @Test
    void main_directoryOfClasses_getsTheFile(@TempDir Path classes) throws Exception {
        Path place = Files.createDirectories(classes.resolve("io/truceline/enrich/place"));
        CompiledGazetteer.main(new String[] {classes.toString()});
        assertThat(place.resolve("gazetteer.bin.gz")).isNotEmptyFile();
    }
}
