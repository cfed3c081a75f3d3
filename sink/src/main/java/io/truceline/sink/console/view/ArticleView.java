package io.truceline.sink.console.view;

import io.truceline.contract.record.Article;
import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Decision;
import io.truceline.contract.record.Part;
import io.truceline.contract.record.TaggedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The page of one article version: its text with what was found in it, and why it alerted or did not.
 *
 * @param url where it was published; empty if that is no web address
 * @param title as published, in segments
 */
public record ArticleView(
        String id,
        int version,
        List<Integer> versions,
        String url,
        String outlet,
        String lang,
        String language,
        String dir,
        List<Segment> title,
        List<List<Segment>> paragraphs,
        String published,
        String fetched,
        String extraction,
        String decision,
        String reason,
        WhyView why,
        String score,
        List<Field> claims,
        List<String> regions,
        String rulesVersion) {

    public static ArticleView of(TaggedArticle tagged, List<Integer> versions, Times times) {
        Article article = tagged.article();
        boolean alerting = tagged.decision() == Decision.ALERTING;
        String title = Spans.text(tagged, Part.TITLE);
        return new ArticleView(
                article.id(),
                article.version(),
                versions,
                Script.link(article.url()),
                Script.visible(article.outlet().name()),
                Script.lang(tagged.language()),
                Phrases.language(tagged.language()),
                Script.dir(article.text().isBlank() ? title : article.text()),
                Spans.cut(tagged, Part.TITLE, 0, title.length(), "plain"),
                paragraphs(tagged),
                published(article, times),
                times.clock(article.fetchedAt()),
                article.extraction() == null
                        ? ""
                        : Phrases.words(article.extraction().word()),
                Phrases.sentence(tagged.decision().word()),
                Script.visible(tagged.reason()),
                WhyView.of(tagged, alerting),
                String.format(Locale.ENGLISH, "%.2f", tagged.confidence()),
                tagged.claims().stream().map(ArticleView::claim).toList(),
                tagged.regions().stream().map(r -> Script.visible(r.name())).toList(),
                Script.visible(tagged.rulesVersion()));
    }

    private static String published(Article article, Times times) {
        String from = article.publishedFrom() == null ? "" : ", from " + Script.visible(article.publishedFrom());
        return article.publishedAt() == null ? "not stated" : times.clock(article.publishedAt()) + from;
    }

    private static List<List<Segment>> paragraphs(TaggedArticle tagged) {
        List<List<Segment>> paragraphs = new ArrayList<>();
        int at = 0;
        for (String paragraph : tagged.article().paragraphs()) {
            paragraphs.add(Spans.cut(tagged, Part.TEXT, at, at + paragraph.length(), "plain"));
            at += paragraph.length() + 2;
        }
        return paragraphs;
    }

    private static Field claim(Claim claim) {
        @Nullable String accuser = Sides.name(claim.accuser());
        @Nullable String accused = Sides.name(claim.accused());
        String who = (accuser == null ? "not named" : accuser) + " → " + (accused == null ? "not named" : accused);
        String place = Places.name(claim.place());
        return new Field(
                who,
                Script.visible(Phrases.words(String.valueOf(claim.act()))) + (place == null ? "" : ", " + place) + ", "
                        + Phrases.words(claim.attribution().word()));
    }
}
