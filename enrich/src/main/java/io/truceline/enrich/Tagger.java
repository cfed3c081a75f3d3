package io.truceline.enrich;

import io.truceline.contract.record.Ids;
import io.truceline.contract.record.KeywordMention;
import io.truceline.contract.record.Part;
import io.truceline.enrich.claim.ClaimFinder;
import io.truceline.enrich.claim.Parties;
import io.truceline.enrich.claim.Reading;
import io.truceline.enrich.claim.Rules;
import io.truceline.enrich.lexicon.Lexicon;
import io.truceline.enrich.place.Gazetteer;
import io.truceline.enrich.place.GazetteerFiles;
import io.truceline.enrich.place.PlaceTagger;
import io.truceline.enrich.place.PlaceTags;
import io.truceline.enrich.place.Theatres;
import io.truceline.enrich.text.LanguageFinder;
import io.truceline.enrich.text.TokenText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The tagging core: language, places, keywords and claims of a story. Pure; shared by any number of threads. */
public final class Tagger {
    private final LanguageFinder languages = new LanguageFinder();
    private final Lexicon lexicon = Lexicon.load();
    private final Rules rules;
    private final Theatres theatres;
    private final PlaceTagger places;
    private final ClaimFinder claims;
    private final String rulesVersion;

    /**
     * Reads all rule files.
     *
     * @throws IllegalArgumentException if one cannot be used; the message says what is wrong where
     */
    public Tagger() {
        CompletableFuture<Rules> read = CompletableFuture.supplyAsync(Rules::load);
        GazetteerFiles files = GazetteerFiles.shipped();
        Gazetteer gazetteer = Gazetteer.world(files);
        rules = SideBySide.result(read);
        theatres = gazetteer.theatres();
        places = new PlaceTagger(gazetteer, rules.parties()::isInName);
        claims = new ClaimFinder(rules, theatres::ofPlace);
        rulesVersion = Ids.of(
                rules.version(),
                files.countries(),
                files.places(),
                files.regions(),
                files.spellings(),
                files.theatres(),
                files.traps(),
                files.patterns(),
                files.little(),
                files.hints(),
                lexiconFile());
    }

    /** Tags a story. */
    public Tagging tag(Story story) {
        String heading = story.title() == null ? "" : story.title();
        TokenText title = TokenText.of(heading);
        TokenText text = TokenText.of(story.text());
        String language = languages.find(heading + "\n" + story.text(), story.language());
        List<KeywordMention> keywords = new ArrayList<>(lexicon.mentions(title, Part.TITLE));
        keywords.addAll(lexicon.mentions(text, Part.TEXT));
        PlaceTags tags = places.tag(story, title, text, lexicon.tellOfFighting(keywords));
        Reading reading = claims.find(story, language, title, text, tags, keywords);
        return new Tagging(language, tags.all(), tags.regions(), keywords, reading);
    }

    /** Hash over all rule files in use: changes when any rule changes. */
    public String rulesVersion() {
        return rulesVersion;
    }

    /** The table of parties, for whoever groups claims. */
    public Parties parties() {
        return rules.parties();
    }

    /** The table of theatres. */
    public Theatres theatres() {
        return theatres;
    }

    private static String lexiconFile() {
        try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.yaml")) {
            if (in == null) {
                throw new IllegalArgumentException("the program lacks its resource lexicon/lexicon.yaml");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read lexicon/lexicon.yaml", e);
        }
    }
}
