package io.truceline.ingest.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds a date that stands on the page for people only: in an element named for it, or in a short text near the headline. */
final class WrittenDate {
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:date|datum|dateline|time|timestamp|publish\\w*|posted\\w*|byline|meta|entry-?date|postdate|pubdate|article-?info|fecha|data)(?:$|[\\s_-])");
    private static final int SHORT = 160;
    private static final int NEAR = 12;

    private final DateText dates;
    private final @Nullable String language;

    WrittenDate(DateText dates, @Nullable String language) {
        this.dates = dates;
        this.language = language;
    }

    @Nullable
    PageDate find(Document page) {
        PageDate named = named(page);
        return named != null ? named : nearHeadline(BlockReader.read(page.body(), e -> false));
    }

    private @Nullable PageDate named(Document page) {
        for (Element element :
                page.select("[class~=(?i)dat|time|publi|posted|byline|meta|fecha|info], [id~=(?i)dat|time|publi]")) {
            if (NAMED.matcher(element.className() + " " + element.id()).find()) {
                PageDate date = inText(ShortText.of(element, SHORT));
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    /** In the blocks that follow the first heading, else in any short block. */
    private @Nullable PageDate nearHeadline(List<Block> blocks) {
        int heading = 0;
        while (heading < blocks.size() && !blocks.get(heading).owner().nameIs("h1")) {
            heading++;
        }
        PageDate near = heading == blocks.size()
                ? null
                : inBlocks(blocks.subList(heading, Math.min(blocks.size(), heading + NEAR)));
        return near != null ? near : inBlocks(blocks);
    }

    private @Nullable PageDate inBlocks(List<Block> blocks) {
        for (Block block : blocks) {
            PageDate date = inText(block.text());
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private @Nullable PageDate inText(@Nullable String text) {
        String iso = text == null || text.length() > SHORT ? null : dates.prose(text, language);
        return iso == null ? null : new PageDate(iso, "text");
    }
}
