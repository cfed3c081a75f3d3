package io.truceline.enrich.place;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the words around a name and the rest of the text say for or against that a little-known place is meant. */
enum Clue {
    /** Always 1. */
    BASE,
    /** A word right before says where: "in X". */
    LOCATED,
    /** A case ending or a preposition is glued to it. */
    GLUED,
    /** A place that holds it follows: "X, Texas". */
    ADDRESSED,
    /** It follows a place that it holds: "Paris, X". */
    HOLDS,
    /** Powers of ten of the people of the place that fits best, from 0 to 1. */
    PEOPLE,
    /** How much of the text speaks of its country, from 0 to 1. */
    COUNTRY,
    /** How much of the text speaks of its state or province, from 0 to 1. */
    DIVISION,
    /** Analysts have it in their files, but as a word that often means something else. */
    KNOWN,
    /** It is what its best place is called first. */
    FIRST,
    /** Elsewhere in the text its words look like a person's name, or a capitalised word goes before it. */
    PERSON_ELSEWHERE,
    /** It stands in a dateline, or does so elsewhere in the text. */
    DATELINE,
    /** Elsewhere in the text a word says where right before it, or a place that holds it follows. */
    ELSEWHERE,
    /** The name has two words or more. */
    WORDS,
    SENTENCE_START,
    /** A capitalised word follows. */
    CAPITAL_AFTER,
    /** A capitalised word goes before. */
    CAPITAL_BEFORE,
    /** The name comes again in the text. */
    AGAIN,
    /** Its one word comes in lower case in the text, too. */
    PLAIN_WORD,
    /** A list of traps.yaml holds its one word: first names, names of people, organisations, plain words. */
    LISTED,
    /** Its words look like a person's name. */
    PERSON,
    /** Its words look like the name of a firm, a team or a thing. */
    THING,
    /** The name has four letters or fewer. */
    SHORT,
    /** A place stands beside it in a row: "A, X and B". */
    IN_ROW,
    /** It is a village. */
    VILLAGE,
    /** It is a county. */
    COUNTY,
    /** It is a state or province. */
    STATE,
    /** "the X" */
    ARTICLE,
    /** "X's" */
    POSSESSIVE,
    /** In a heading, where capitals say little. */
    HEADING,
    /** In a script without capitals. */
    NO_CAPITALS,
    /** In a script that none of the languages uses in which the files have names: Greek, Georgian, Indian, Chinese … */
    OTHER_SCRIPT,
    /** It lies in a conflict region, and the text has keywords of fighting. */
    FOUGHT_OVER,
    /** How many places bear the name, in powers of ten. */
    NAMESAKES;

    /** The name as the file of weights writes it. */
    String word() {
        String[] parts = name().toLowerCase(Locale.ROOT).split("_", -1);
        return parts[0]
                + Arrays.stream(parts)
                        .skip(1)
                        .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                        .collect(Collectors.joining());
    }
}
