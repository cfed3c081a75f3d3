package io.truceline.enrich.place;

import io.truceline.contract.record.KeywordMention;
import io.truceline.contract.record.Part;
import io.truceline.contract.record.PlaceMention;
import io.truceline.contract.record.RegionScore;
import io.truceline.enrich.Story;
import io.truceline.enrich.lexicon.Lexicon;
import io.truceline.enrich.text.TokenText;
import java.util.ArrayList;
import java.util.List;

/** Tags sentences with the shipped gazetteer, which is read once. */
final class Tags {
    private static final PlaceTagger TAGGER = new PlaceTagger(Gazetteer.load(), "mirak"::equals);

    private static final Lexicon LEXICON = Lexicon.load();

    private Tags() {}

    static PlaceTags of(String title, String text) {
        Story story = new Story("1", 1, title, text, null, null, null, null);
        return tag(story, TokenText.of(title), TokenText.of(text));
    }

    static PlaceTags of(String text) {
        return of("", text);
    }

    static PlaceTags from(String outletCountry, String text) {
        Story story = new Story("1", 1, null, text, null, null, null, outletCountry);
        return tag(story, TokenText.of(""), TokenText.of(text));
    }

    private static PlaceTags tag(Story story, TokenText title, TokenText text) {
        List<KeywordMention> keywords = new ArrayList<>(LEXICON.mentions(title, Part.TITLE));
        keywords.addAll(LEXICON.mentions(text, Part.TEXT));
        return TAGGER.tag(story, title, text, LEXICON.tellOfFighting(keywords));
    }

    static List<String> names(String text) {
        return of(text).places().stream().map(PlaceMention::name).toList();
    }

    static List<String> regions(String text) {
        return of(text).regions().stream().map(RegionScore::id).toList();
    }

    static PlaceMention only(String text) {
        List<PlaceMention> places = of(text).places();
        if (places.size() != 1) {
            throw new AssertionError("expected one place in \"" + text + "\", found " + places);
        }
        return places.get(0);
    }
}
