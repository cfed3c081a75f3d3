package io.truceline.ingest.extract;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds when a page was published and last changed, by the most trustworthy source that speaks: JSON-LD, meta elements,
 * microdata and time elements, the address, a written date near the headline.
 */
final class DateFinder {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "article:published",
            "og:article:published_time",
            "datepublished",
            "og:pubdate",
            "og:published_time",
            "date",
            "pubdate",
            "publishdate",
            "publish_date",
            "publish-date",
            "publication_date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.created",
            "dc.date.created",
            "dcterms.issued",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "published_time",
            "published-date",
            "published_at",
            "citation_publication_date",
            "citation_date",
            "article_date_original",
            "cxenseparse:recs:publishtime",
            "analyticsattributes.articledate",
            "rnews:datepublished",
            "bt:pubdate",
            "displaydate",
            "ptime",
            "last-published",
            "created",
            "date.created",
            "datecreated",
            "originalpublicationdate",
            "vr:published_time",
            "shareaholic:article_published_time");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "article:modified",
            "dcterms.modified",
            "dc.date.modified",
            "last-modified",
            "lastmod",
            "revision_date",
            "modified_time",
            "updated_time");

    private static final Pattern IN_URL =
            Pattern.compile("[/_-](19\\d{2}|20\\d{2})([/_-]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?![0-9])");

    /** A written date with its weekday and clock time stays well below this. */
    private static final int LONGEST = 300;
    /** The date of an article is never so far down; past this, looking on only costs time. */
    private static final int MOST_ELEMENTS = 200;

    private static final int MOST_HEADINGS = 5;

    private final DateText dates;

    DateFinder(DateText dates) {
        this.dates = dates;
    }

    @Nullable
    PageDate published(PageFacts facts, @Nullable String language) {
        PageDate declared = firstOf(
                dated(facts.jsonLd().text("datePublished"), "json-ld"),
                dated(facts.meta().first(PUBLISHED), "meta"));
        if (declared == null) {
            declared = firstOf(
                    dated(facts.jsonLd().text("dateCreated"), "json-ld"), marked(facts, "datePublished", language));
        }
        if (declared == null) {
            declared = firstOf(time(facts, language), inUrl(facts.url()));
        }
        return declared != null ? declared : written(facts, language);
    }

    @Nullable
    PageDate modified(PageFacts facts, @Nullable String language) {
        PageDate declared = firstOf(
                dated(facts.jsonLd().text("dateModified"), "json-ld"),
                dated(facts.meta().first(MODIFIED), "meta"));
        return declared != null ? declared : marked(facts, "dateModified", language);
    }

    private static @Nullable PageDate firstOf(@Nullable PageDate a, @Nullable PageDate b) {
        return a != null ? a : b;
    }

    private @Nullable PageDate dated(@Nullable String raw, String source) {
        String iso = raw == null ? null : dates.value(raw);
        return iso == null ? null : new PageDate(iso, source);
    }

    /** Microdata. */
    private @Nullable PageDate marked(PageFacts facts, String property, @Nullable String language) {
        for (Element element : facts.page().select("[itemprop~=(?i)(^|\\s)" + property + "(\\s|$)]")) {
            PageDate date = ofElement(element, language);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private @Nullable PageDate time(PageFacts facts, @Nullable String language) {
        PageDate date = firstOf(facts.page().select("time[pubdate]"), language);
        for (Element heading :
                facts.page().select("h1").stream().limit(MOST_HEADINGS).toList()) {
            Element at = heading.nextElementSibling();
            for (int i = 0; date == null && at != null && i < MOST_ELEMENTS; i++, at = at.nextElementSibling()) {
                date = firstOf(at.select("time"), language);
            }
        }
        for (String query : List.of("header time", "article time", "time", "abbr.published, abbr.date")) {
            date = date != null ? date : firstOf(facts.page().select(query), language);
        }
        return date;
    }

    private @Nullable PageDate firstOf(List<Element> elements, @Nullable String language) {
        return elements.stream()
                .limit(MOST_ELEMENTS)
                .map(element -> ofElement(element, language))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable PageDate ofElement(Element element, @Nullable String language) {
        for (String attribute : List.of("datetime", "content", "title")) {
            PageDate date = dated(element.attr(attribute), "time");
            if (date != null) {
                return date;
            }
        }
        String text = ShortText.of(element, LONGEST);
        String iso = text == null ? null : dates.prose(text, language);
        return iso == null ? null : new PageDate(iso, "time");
    }

    private @Nullable PageDate inUrl(@Nullable String url) {
        if (url == null) {
            return null;
        }
        Matcher matcher = IN_URL.matcher(url);
        return matcher.find() ? dated(matcher.group(1) + "-" + matcher.group(3) + "-" + matcher.group(4), "url") : null;
    }

    private @Nullable PageDate written(PageFacts facts, @Nullable String language) {
        return new WrittenDate(dates, language).find(facts.page());
    }
}
