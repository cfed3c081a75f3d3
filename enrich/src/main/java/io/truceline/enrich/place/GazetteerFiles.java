package io.truceline.enrich.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The text of the files that make the gazetteer. Each explains itself in its header.
 *
 * @param countries countries.tsv: countries, their spellings, adjectives and capitals
 * @param places places.tsv: states, provinces, towns and parts of the world
 * @param regions regions.yaml: conflict regions with their towns and villages
 * @param spellings spellings.tsv: how the towns and villages of regions.yaml are written in our languages
 * @param theatres theatres.yaml: theatres
 * @param traps traps.yaml: words that look like places
 * @param patterns patterns.yaml: words that make a place of an unknown name
 * @param little little.yaml: what speaks for and against a little-known place
 * @param hints hints.yaml: words that hint at a country
 */
public record GazetteerFiles(
        String countries,
        String places,
        String regions,
        String spellings,
        String theatres,
        String traps,
        String patterns,
        String little,
        String hints) {
    /** The files as shipped. */
    public static GazetteerFiles shipped() {
        return new GazetteerFiles(
                read("countries.tsv"),
                read("places.tsv"),
                read("regions.yaml"),
                read("spellings.tsv"),
                read("theatres.yaml"),
                read("traps.yaml"),
                read("patterns.yaml"),
                read("little.yaml"),
                read("hints.yaml"));
    }

    private static String read(String name) {
        try (InputStream in = GazetteerFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource place/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read place/" + name, e);
        }
    }
}
