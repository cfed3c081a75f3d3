package io.truceline.standalone.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rooms of the house, as DESIGN and ARCHITECTURE.md draw them. */
class RoomsTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.truceline");

    @Test
    void rooms_areAllSeen() {
        assertThat(ALL.stream()
                        .map(c -> c.getPackageName()
                                .replaceFirst("^io\\.truceline\\.", "")
                                .replaceFirst("\\..*", ""))
                        .distinct())
                .contains("contract", "ingest", "enrich", "sink", "standalone");
    }

    @ParameterizedTest
    @CsvSource({
        "contract,ingest",
        "contract,enrich",
        "contract,sink",
        "contract,standalone",
        "ingest,enrich",
        "ingest,sink",
        "ingest,standalone",
        "enrich,ingest",
        "enrich,sink",
        "enrich,standalone",
        "sink,ingest",
        "sink,enrich",
        "sink,standalone"
    })
    void room_neverImportsAnother(String room, String other) {
        noClasses()
                .that()
                .resideInAPackage("io.truceline." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.truceline." + other + "..")
                .check(ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "org.jsoup..,ingest",
        "com.rometools..,ingest",
        "org.apache.kafka.streams..,enrich|standalone",
        "io.javalin..,sink",
        "org.jdbi..,sink",
        "info.picocli..,standalone"
    })
    void library_isUsedOnlyInItsRooms(String library, String rooms) {
        String[] allowed = java.util.Arrays.stream(rooms.split("\\|", -1))
                .map(r -> "io.truceline." + r + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "enrich.text",
        "enrich.place",
        "enrich.lexicon",
        "enrich.claim",
        "enrich.incident",
        "ingest.extract",
        "ingest.robots"
    })
    void core_knowsNoKafkaClockOrNetwork(String core) {
        noClasses()
                .that()
                .resideInAPackage("io.truceline." + core + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "java.net.http..", "java.sql..", "org.apache.hc..")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(ALL);
    }

    @Test
    void packages_areNullMarked() {
        classes()
                .that()
                .resideInAPackage("io.truceline..")
                .should(new NullMarkedPackage())
                .check(ALL);
    }
}
