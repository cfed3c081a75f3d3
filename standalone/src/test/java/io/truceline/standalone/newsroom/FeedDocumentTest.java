package io.truceline.standalone.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.ingest.poll.FeedParser;
import io.truceline.ingest.poll.ParsedEntry;
import io.truceline.standalone.newsroom.OutletPlan.FeedPlan;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class FeedDocumentTest {
    private static final Instant START = Instant.parse("2030-03-06T10:00:00Z");

    @Test
    void xml_everyFeedAtEveryTime_isValidAndListsWhatIsOut() throws Exception {
        Play play = new Play(Script.bundled(), START, "http://127.0.0.1:1");
        for (OutletPlan outlet : play.script().plan().outlets()) {
            for (FeedPlan feed : outlet.feeds()) {
                for (int second = 0; second <= 130; second += 10) {
                    check(play, outlet, feed, START.plusSeconds(second));
                }
            }
        }
    }

    private static void check(Play play, OutletPlan outlet, FeedPlan feed, Instant now) throws Exception {
        String path = "/" + outlet.domain() + "/" + feed.path();
        Document xml = parse(new Desk(play).answer(path, now));
        boolean atom = feed.kind() == OutletPlan.Kind.ATOM;
        assertThat(xml.getDocumentElement().getLocalName()).isEqualTo(atom ? "feed" : "rss");
        assertThat(xml.getElementsByTagNameNS("*", atom ? "entry" : "item").getLength())
                .as(path + " at " + now)
                .isEqualTo(play.listed(outlet, feed, now).size());
    }

    @Test
    void xml_everyFeed_theProgramReadsAllOfIt() {
        Play play = new Play(Script.bundled(), START, "http://127.0.0.1:1");
        Desk desk = new Desk(play);
        for (OutletPlan outlet : play.script().plan().outlets()) {
            for (FeedPlan feed : outlet.feeds()) {
                Answer answer = desk.answer("/" + outlet.domain() + "/" + feed.path(), START.plusSeconds(130));
                List<Page> listed = play.listed(outlet, feed, START.plusSeconds(130));
                List<ParsedEntry> entries = new FeedParser()
                        .parse(answer.bytes(), answer.type(), URI.create(play.home(outlet)))
                        .entries();
                assertThat(entries).extracting(ParsedEntry::title).isEqualTo(texts(listed, PageText::title));
                assertThat(entries).extracting(ParsedEntry::summary).isEqualTo(texts(listed, PageText::standfirst));
                assertThat(entries)
                        .extracting(ParsedEntry::published)
                        .isEqualTo(listed.stream().map(Page::published).toList());
            }
        }
    }

    private static List<String> texts(List<Page> pages, Function<PageText, String> part) {
        return pages.stream().map(page -> part.apply(page.text())).toList();
    }

    @Test
    void xml_wordsWithMarkup_staysWords() throws Exception {
        ScriptFiles files = new ChangedFiles()
                .with("pages/sotk-report.txt", "# One soldier", "# <script>alert(1)</script> & ]]> \"one\" soldier");
        Play play = new Play(new ScriptReader(files).read(), START, "http://127.0.0.1:1");
        Desk desk = new Desk(play);
        Document xml = parse(desk.answer("/aras-courier.example/feed.xml", START));
        assertThat(xml.getElementsByTagName("title").item(1).getTextContent())
                .startsWith("<script>alert(1)</script> & ]]> \"one\" soldier");
        assertThat(desk.answer("/aras-courier.example/border/soldier-killed-near-sotk.html", START)
                        .body())
                .doesNotContain("<script>alert");
    }

    private static Document parse(Answer answer) throws Exception {
        assertThat(answer.status()).isEqualTo(200);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.bytes()));
    }
}
