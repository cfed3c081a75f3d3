package io.truceline.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedParserTest {
    private static final URI HERE = URI.create("https://wire.example.org/feeds/all.xml");

    private final FeedParser parser = new FeedParser();

    @Test
    void parse_rss_givesEveryFact() {
        ParsedFeed feed = parse("""
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/">
                <channel><title>Border &amp; Valley Wire</title><link>https://wire.example.org/</link>
                <image><title>Logo</title></image>
                <item><title><![CDATA[Shots <b>near</b> Oakford&#8217;s bridge]]></title><link>/2031/shots</link>
                <guid isPermaLink="false">w-1</guid><pubDate>Tue, 4 Mar 2031 09:05 +0200</pubDate>
                <description>Short</description><c:encoded><![CDATA[<p>Long</p>]]></c:encoded><dc:creator>Ada Moor</dc:creator></item>
                </channel></rss>""");
        assertThat(feed.kind()).isEqualTo(FeedKind.RSS);
        assertThat(feed.title()).isEqualTo("Border & Valley Wire");
        assertThat(feed.link()).isEqualTo("https://wire.example.org/");
        assertThat(feed.entries())
                .containsExactly(new ParsedEntry(
                        "w-1",
                        "Shots near Oakford’s bridge",
                        "https://wire.example.org/2031/shots",
                        Instant.parse("2031-03-04T07:05:00Z"),
                        null,
                        "Short",
                        "<p>Long</p>",
                        List.of("Ada Moor")));
    }

    @Test
    void parse_atom_takesAlternateLinkAndBase() {
        ParsedFeed feed = parse("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.example.org/a/">
                <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The <em>Gazette</em></div></title>
                <link rel="self" href="feed.atom"/><link href="/"/>
                <entry xml:base="b/"><id>urn:x:1</id><title type="text">1 &lt; 2</title>
                <link rel="enclosure" href="z.mp3"/><link rel="alternate" type="text/html" href="page one"/>
                <published>2031-03-04T09:05:00.75+02:00</published><updated>2031-03-05T00:00:00Z</updated>
                <author><name>Bo Lund</name><email>b@example.org</email></author>
                <source><title>Elsewhere</title><id>urn:y</id></source></entry></feed>""");
        assertThat(feed.kind()).isEqualTo(FeedKind.ATOM);
        assertThat(feed.title()).isEqualTo("The Gazette");
        assertThat(feed.link()).isEqualTo("https://other.example.org/");
        ParsedEntry entry = feed.entries().get(0);
        assertThat(entry.id()).isEqualTo("urn:x:1");
        assertThat(entry.title()).isEqualTo("1 < 2");
        assertThat(entry.link()).isEqualTo("https://other.example.org/a/b/page%20one");
        assertThat(entry.published()).isEqualTo(Instant.parse("2031-03-04T07:05:00Z"));
        assertThat(entry.updated()).isEqualTo(Instant.parse("2031-03-05T00:00:00Z"));
        assertThat(entry.authors()).containsExactly("Bo Lund");
    }

    @Test
    void parse_rdf_findsItemsBesideTheChannel() {
        ParsedFeed feed = parse("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                 xmlns:when="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://wire.example.org/"><title>Wire</title><link>https://wire.example.org/</link></channel>
                <item rdf:about="https://wire.example.org/7"><title>Seven</title><link>https://wire.example.org/7</link>
                <when:date>2031-03-04</when:date></item></rdf:RDF>""");
        assertThat(feed.kind()).isEqualTo(FeedKind.RDF);
        assertThat(feed.entries()).hasSize(1);
        assertThat(feed.entries().get(0).id()).isEqualTo("https://wire.example.org/7");
        assertThat(feed.entries().get(0).published()).isEqualTo(Instant.parse("2031-03-04T00:00:00Z"));
    }

    @Test
    void parse_jsonFeed_givesEveryFact() {
        ParsedFeed feed = parse("""
                {"version":"https://jsonfeed.org/version/1.1","title":"Wire","home_page_url":"https://wire.example.org/",
                "items":[{"id":9,"url":"/nine","title":"N &amp; O","content_html":"<p>x</p>","date_published":"2031-03-04T09:05:00+02:00",
                "authors":[{"name":"Cy Dell"}]},{"id":"10","content_text":"No title here"}]}""");
        assertThat(feed.kind()).isEqualTo(FeedKind.JSON);
        assertThat(feed.entries().get(0).id()).isEqualTo("9");
        assertThat(feed.entries().get(0).title()).isEqualTo("N & O");
        assertThat(feed.entries().get(0).link()).isEqualTo("https://wire.example.org/nine");
        assertThat(feed.entries().get(0).authors()).containsExactly("Cy Dell");
        assertThat(feed.entries().get(1).title()).isEqualTo("No title here");
        assertThat(feed.entries().get(1).published()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " \n\ufeff<rss><channel><item><title>A</title></item></channel></rss>",
                "<b>Warning</b>: odd in line 3 <br/><?xml version='1.0'?><rss><channel><item><title>A</title></item></channel></rss>",
                "<rss><channel><item><title>A</title></item><item><ti",
                "<rss><channel><item><foo:bar>x</foo:bar><title>A</title></item></channel></rss>",
                "<rss><channel><item><title>\u0008A&#0;&#8;</title></item></channel></rss>",
                "<rss><channel><item><title>A</title></item></channel></rss> trailing <junk",
                "<rss:rss><rss:channel><rss:item><rss:title>A</rss:title></rss:item></rss:channel></rss:rss>",
                "<item><title>A</title></item>",
                "<!DOCTYPE rss SYSTEM 'http://192.0.2.1/x.dtd'><rss><channel><item><title>A</title></item></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY a 'A'>]><rss><channel><item><title>&a;</title></item></channel></rss>",
                "<rss><channel><skipHours><hour>99</hour></skipHours><cloud port='x'/><item><title>A</title></item></channel></rss>"
            })
    void parse_illFormedDocument_keepsItsEntries(String document) {
        assertThat(parse(document).entries().get(0).title()).isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fish & chips | Fish & chips",
                "AT&amp;amp;T | AT&T",
                "&lt;i&gt;Loud&lt;/i&gt; bang | Loud bang",
                "caf&eacute; &doesnotexist; | café &doesnotexist;",
                "List&lt;String&gt; | List<String>",
                "a &lt; b | a < b"
            })
    void parse_title_becomesPlainText(String written, String plain) {
        assertThat(titleOf(written)).isEqualTo(plain);
    }

    @Test
    void parse_queryInLink_isKeptAsItStands() {
        assertThat(parse("<rss><channel><item><link>http://e.example/?a=1&copy=2&reg=3</link></item></channel></rss>")
                        .entries()
                        .get(0)
                        .link())
                .isEqualTo("http://e.example/?a=1&copy=2&reg=3");
    }

    @Test
    void parse_relativeLinksOnAnotherHost_standAgainstTheSite() {
        ParsedFeed feed = parse("<rss><channel><link>https://paper.example.net/</link>"
                + "<item><link>story/1</link></item></channel></rss>");
        assertThat(feed.entries().get(0).link()).isEqualTo("https://paper.example.net/story/1");
    }

    @Test
    void parse_permanentGuid_standsForMissingLink() {
        assertThat(linkOf("<guid>https://e.example/1</guid>")).isEqualTo("https://e.example/1");
        assertThat(linkOf("<guid isPermaLink='false'>https://e.example/1</guid>"))
                .isNull();
    }

    @Test
    void parse_severalPlainLinks_takesTheLast() {
        assertThat(
                        linkOf(
                                "<link>https://e.example/1</link><link rel='alternate' href='https://e.example/2'/><link>https://e.example/3</link>"))
                .isEqualTo("https://e.example/3");
    }

    @Test
    void parse_impossibleDate_staysUnknown() {
        ParsedFeed feed = parse("<rss><channel><item><pubDate>yesterday</pubDate></item></channel></rss>");
        assertThat(feed.entries().get(0).published()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,,Überfall in Łódź",
        "windows-1252,,Überfall",
        "windows-1252,utf-8,Überfall",
        "ISO-8859-2,iso-8859-2,Łódź",
        "windows-1251,,Обстрел посёлка на границе",
        "KOI8-R,,Обстрел посёлка на границе",
        "UTF-16LE,,Überfall",
        "UTF-16BE,utf-8,Überfall",
        "UTF-32BE,,Überfall",
        "UTF-8,utf-16,Überfall",
        "UTF-8,x-unknown-8,Überfall",
        "GB18030,gb2312,朱镕基"
    })
    void parse_anyEncoding_readsRight(String encoding, String declared, String title) {
        String declaration = declared == null ? "" : "<?xml version='1.0' encoding='" + declared + "'?>";
        String document = declaration + "<rss><channel><title>" + title + "</title></channel></rss>";
        assertThat(parser.parse(document.getBytes(Charset.forName(encoding)), null, null)
                        .title())
                .isEqualTo(title);
    }

    @Test
    void parse_httpCharset_goesBeforeTheDeclaration() {
        byte[] body = "<?xml version='1.0' encoding='utf-8'?><rss><channel><title>Łódź</title></channel></rss>"
                .getBytes(Charset.forName("ISO-8859-2"));
        assertThat(parser.parse(body, "text/xml; charset=ISO-8859-2", null).title())
                .isEqualTo("Łódź");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!doctype html><html><head><title>Log in</title></head><body><item>x</item></body></html> | HTML",
                "<opml><body/></opml> | <opml>",
                "{\"error\":\"no\"} | items",
                "{\"items\":[ | JSON",
                "Not found | text",
                "'' | empty"
            })
    void parse_noFeed_saysWhatItIs(String document, String word) {
        assertThatThrownBy(() -> parse(document))
                .isInstanceOf(NotAFeedException.class)
                .hasMessageContaining(word);
    }

    private ParsedFeed parse(String document) {
        return parser.parse(document.getBytes(StandardCharsets.UTF_8), null, HERE);
    }

    private String titleOf(String written) {
        return String.valueOf(parse("<rss><channel><title>" + written + "</title></channel></rss>")
                .title());
    }

    private @org.jspecify.annotations.Nullable String linkOf(String inner) {
        return parse("<rss><channel><item>" + inner + "</item></channel></rss>")
                .entries()
                .get(0)
                .link();
    }
}
