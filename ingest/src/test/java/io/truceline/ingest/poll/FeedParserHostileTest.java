package io.truceline.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class FeedParserHostileTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
            <title>Wire &amp; more</title><link>https://wire.example.org/</link><item><title><![CDATA[A <b>b</b>]]></title>
            <link>/x?a=1&amp;b=2</link><guid>x1</guid><pubDate>Tue, 4 Mar 2031 09:05:00 GMT</pubDate>
            <dc:creator>Ada Moor</dc:creator><description>&lt;p&gt;Text&lt;/p&gt;</description></item></channel></rss>""";

    private static final String JSON =
            "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"W\",\"items\":[{\"id\":\"1\",\"url\":\"https://e.example/\","
                    + "\"date_published\":\"2031-03-04T00:00:00Z\",\"author\":{\"name\":\"A\"}}]}";

    private final FeedParser parser = new FeedParser();

    @Test
    void parse_anyPrefix_givesFeedOrClearError() {
        for (String document : List.of(RSS, JSON)) {
            byte[] whole = document.getBytes(StandardCharsets.UTF_8);
            for (int length = 0; length <= whole.length; length++) {
                survives(Arrays.copyOf(whole, length));
            }
        }
    }

    @Test
    void parse_anyFlippedBit_givesFeedOrClearError() {
        for (String document : List.of(RSS, JSON)) {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            for (int bit = 0; bit < bytes.length * 8; bit++) {
                bytes[bit / 8] ^= (byte) (1 << (bit % 8));
                survives(bytes);
                bytes[bit / 8] ^= (byte) (1 << (bit % 8));
            }
        }
    }

    @Test
    void parse_randomBytes_givesFeedOrClearError() {
        Random random = new Random(20310304);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            survives(bytes);
            byte[] shuffled = RSS.getBytes(StandardCharsets.UTF_8);
            for (int n = 0; n < 20; n++) {
                shuffled[random.nextInt(shuffled.length)] = (byte) random.nextInt();
            }
            survives(shuffled);
        }
    }

    @Test
    void parse_billionLaughs_expandNothing() {
        StringBuilder document = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 12; i++) {
            document.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
        }
        document.append("]><rss><channel><title>&a11;</title></channel></rss>");
        assertThat(quickly(() -> parse(document.toString())).title()).isEqualTo("&a11;");
    }

    @Test
    void parse_entityUsedManyTimes_growsLittle() {
        String document = "<!DOCTYPE rss [<!ENTITY a '" + "x".repeat(100) + "'>]><rss><channel><item><description>"
                + "&a;".repeat(200_000) + "</description></item></channel></rss>";
        ParsedEntry entry = quickly(() -> parse(document)).entries().get(0);
        assertThat(entry.summary()).hasSizeLessThanOrEqualTo(TextConstruct.LONGEST_MARKUP);
    }

    @Test
    void parse_externalEntity_isNotRead() {
        ParsedFeed feed = parse(
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hosts'><!ENTITY % p SYSTEM 'http://127.0.0.1:1/'>%p;]>"
                        + "<rss><channel><title>A&x;B</title></channel></rss>");
        assertThat(feed.title()).isEqualTo("A&x;B");
    }

    @Test
    void parse_hundredMegabyteTitle_isCut() {
        byte[] body = new byte[100_000_000];
        Arrays.fill(body, (byte) 'x');
        byte[] start = "<rss><channel><title>".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, body, 0, start.length);
        assertThat(quickly(() -> parser.parse(body, null, null)).title()).hasSize(PlainText.LONGEST_TITLE);
    }

    @Test
    void parse_nestingHundredThousandDeep_survives() {
        String deep = "<rss><channel><item><title>A</title><description>" + "<a>".repeat(100_000);
        assertThat(quickly(() -> parse(deep)).entries().get(0).title()).isEqualTo("A");
        assertThat(quickly(() -> parse(deep + "</a>".repeat(100_000))).entries())
                .hasSize(1);
        survives(("{\"items\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void parse_manyEntries_areReadUpToTheLimit() {
        String document = "<rss><channel>" + "<item><title>A</title></item>".repeat(50_000) + "</channel></rss>";
        assertThat(quickly(() -> parse(document)).entries()).hasSize(FeedParser.MOST_ENTRIES);
    }

    @Test
    void parse_manyAttributesAndBrokenTags_areQuick() {
        StringBuilder attributes = new StringBuilder("<rss><channel><item ");
        for (int i = 0; i < 20_000; i++) {
            attributes.append("a" + i + "='x' ");
        }
        quickly(() -> parse(attributes + "><title>A</title></item></channel></rss>"));
        quickly(() -> parse("<rss><channel><title>" + "<".repeat(500_000)));
        quickly(() -> parse("<rss><channel><title>" + "&lt;b ".repeat(200_000)));
        quickly(() -> parse("<rss><channel><item>" + "<a></b>".repeat(100_000)));
        quickly(() -> parse("<rss><channel><item>" + "<pubDate>4 Foo 2031 9:99</pubDate>".repeat(50_000)));
    }

    private ParsedFeed parse(String document) {
        return parser.parse(document.getBytes(StandardCharsets.UTF_8), null, null);
    }

    private void survives(byte[] body) {
        try {
            assertThat(parser.parse(body, "text/xml", null).entries()).isNotNull();
        } catch (NotAFeedException e) {
            assertThat(e).hasMessageMatching("(?s).{5,300}");
        }
    }

    private static ParsedFeed quickly(Supplier<ParsedFeed> work) {
        return assertTimeout(Duration.ofSeconds(10), work::get);
    }
}
