package io.truceline.standalone.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.truceline.contract.ops.StartException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptReaderTest {
    @Test
    void bundled_hasOutletsScenesAndTheatresEnough() {
        Plan plan = Script.bundled().plan();
        assertThat(plan.outlets()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(plan.scenes()).hasSizeGreaterThanOrEqualTo(16);
        assertThat(plan.scenes().stream()
                        .map(scene -> scene.expect().theatre())
                        .filter(theatre -> theatre != null)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(plan.outlets().stream().map(OutletPlan::language)).contains("en", "ru", "es");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            script.yaml    | zone: UTC              | zone: UTC\\nzones: 2       | script.yaml: zones: unknown key, allowed are moments, outlets, scenes, zone
            script.yaml    | appears: 5s            | appears: soon              | script.yaml: scenes[1].appears: found soon, allowed is a time such as 25s
            script.yaml    | appears: 5s            | appears: -5s               | found -5s, allowed is 0s or later
            script.yaml    | relation: counter      | relation: rumour           | found rumour, allowed are alert, counter, reprint, update, none
            script.yaml    | text: touchline.txt    | text: lost.txt             | pages/lost.txt: no such file in the newsroom's script
            script.yaml    | outlet: vestnik        | outlet: nobody             | found nobody, allowed are the ids under outlets
            script.yaml    | id: touchline          | id: sotk-report            | script.yaml: scenes: found sotk-report twice
            script.yaml    | language: ru           | language: xx               | script.yaml: outlets (vestnik): language: found xx, allowed are [en, es, ru]
            script.yaml    | event: match           | event: final               | script.yaml: scenes (touchline): event: found final, allowed are
            script.yaml    | feeds: [feed.xml]      | feeds: [none.xml]          | feeds: found none.xml, allowed are [feed.xml, top.xml]
            script.yaml    | published: -14m        | published: 14m             | published: found 840s, allowed is at or before 0s
            script.yaml    | incident: kashmir-1    | incident: kashmir          | allowed is a theatre and a number, such as levant-1
            script.yaml    | incident: sudan-1      | incident: kashmir-1        | kashmir-1: its first page is an alert, and no other
            script.yaml    | status: 500            | status: 302                | status: found 302, allowed are 200 and errors
            languages.yaml | , domingo]             | ]                          | languages.yaml: es: weekdays: seven are needed, Monday first
            outlets/aras.html | {{body}}            | {{corpse}}                 | outlets/aras.html: the page has no {{body}}
            outlets/aras.html | {{section}}         | {{rubric}}                 | found slot {{rubric}}, allowed are [author
            pages/touchline.txt | {on}              | {when}                     | found {when}, allowed are [date, day, on, time, weekday, year]
            pages/touchline.txt | {on}              | {kickoff.on}               | found moment kickoff, allowed are
            pages/touchline.txt | {on}              | {On                        | a { or } that is no placeholder
            pages/touchline.txt | [photo]           | [video]                    | pages/touchline.txt: unknown mark in: [video]
            pages/touchline.txt | > A week          | A week                     | found 0 blocks that begin with '> ', one is needed
            """)
    void read_brokenScript_saysWhereAndWhatIsAllowed(String file, String words, String others, String message) {
        ScriptReader reader =
                new ScriptReader(new ChangedFiles().with(file, words.strip(), others.replace("\\n", "\n")));
        StartException refused = catchThrowableOfType(StartException.class, reader::read);
        assertThat(refused).hasMessageContaining(message);
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.getMessage()).doesNotContain("\n");
    }

    @Test
    void read_notYaml_namesFileAndLine() {
        ScriptReader reader = new ScriptReader(new ChangedFiles().with("script.yaml", "zone: UTC", "zone: @UTC"));
        assertThat(catchThrowableOfType(StartException.class, reader::read))
                .hasMessageMatching("script.yaml: line [1-9][0-9]*: not valid YAML: .*");
    }

    @Test
    void read_wrongKindOfValue_namesKeyAndLine() {
        ScriptReader reader = new ScriptReader(new ChangedFiles().with("script.yaml", "zone: UTC", "zone: [UTC]"));
        assertThat(catchThrowableOfType(StartException.class, reader::read))
                .hasMessageMatching("script.yaml: zone: .* [(]line [1-9][0-9]*[)]");
    }

    @Test
    void read_emptyScript_saysSo() {
        ScriptReader reader = new ScriptReader(name -> "~\n");
        assertThat(catchThrowableOfType(StartException.class, reader::read)).hasMessage("script.yaml: is empty");
    }
}
