package io.truceline.standalone.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.truceline.contract.ops.StartException;
import io.truceline.contract.ops.config.FeedConfig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewsroomTest {
    private final SetClock clock = new SetClock(Instant.parse("2030-03-06T10:00:00Z"));
    private final HttpClient client = HttpClient.newHttpClient();
    private final Newsroom newsroom = new Newsroom(Script.bundled(), clock, 0);

    @BeforeEach
    void open() {
        newsroom.start();
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void feeds_always_onLoopbackEveryTwoSeconds() {
        assertThat(newsroom.feeds()).hasSizeGreaterThanOrEqualTo(5).allSatisfy(feed -> {
            assertThat(feed.url()).startsWith("http://127.0.0.1:" + newsroom.port() + "/");
            assertThat(feed.every()).isEqualTo(Duration.ofSeconds(2));
            assertThat(feed.owner()).isNotBlank();
        });
    }

    @Test
    void feed_unchanged_answers304() throws Exception {
        HttpResponse<String> first = get(feed("Aras"));
        String etag = first.headers().firstValue("ETag").orElseThrow();
        String date = first.headers().firstValue("Last-Modified").orElseThrow();
        clock.advance(Duration.ofSeconds(5));
        assertThat(get(feed("Aras"), "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(get(feed("Aras"), "If-None-Match", "W/" + etag).statusCode()).isEqualTo(304);
        assertThat(get(feed("Aras"), "If-Modified-Since", date).statusCode()).isEqualTo(304);
    }

    @Test
    void feed_pageEdited_answersAnewWithBothValidators() throws Exception {
        clock.advance(Duration.ofSeconds(61));
        HttpResponse<String> before = get(feed("Aras"));
        clock.advance(Duration.ofSeconds(1));
        HttpResponse<String> byTag = get(
                feed("Aras"),
                "If-None-Match",
                before.headers().firstValue("ETag").orElseThrow());
        HttpResponse<String> byDate = get(
                feed("Aras"),
                "If-Modified-Since",
                before.headers().firstValue("Last-Modified").orElseThrow());
        assertThat(byTag.statusCode()).isEqualTo(200);
        assertThat(byDate.statusCode()).isEqualTo(200);
        assertThat(before.body()).contains("One soldier killed").doesNotContain("Two soldiers");
        assertThat(byTag.body()).contains("Two soldiers killed").doesNotContain("One soldier");
    }

    @Test
    void feed_unreadableDateOrOtherTag_answersWhole() throws Exception {
        assertThat(get(feed("Aras"), "If-Modified-Since", "yesterday noon").statusCode())
                .isEqualTo(200);
        assertThat(get(feed("Aras"), "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void page_beforeItAppears_answers404() throws Exception {
        String denial = page("sotk-denial");
        assertThat(get(denial).statusCode()).isEqualTo(404);
        clock.advance(Duration.ofSeconds(16));
        assertThat(get(denial).statusCode()).isEqualTo(200);
    }

    @Test
    void page_withErrorStatus_answers500ButFeedHasItsText() throws Exception {
        clock.advance(Duration.ofSeconds(68));
        assertThat(get(page("muen-denial")).statusCode()).isEqualTo(500);
        assertThat(get(feed("Meridian")).body())
                .contains("content:encoded", "Thai troops violated the ceasefire at about 06:00");
    }

    @Test
    void page_everyOne_saysThatItIsInvented() throws Exception {
        clock.advance(Duration.ofHours(1));
        for (Expectation expectation : newsroom.expectations()) {
            HttpResponse<String> page = get(expectation.url());
            if (page.statusCode() == 200) {
                assertThat(page.body()).containsIgnoringCase("invented for demonstration");
                assertThat(page.body()).doesNotContain("{{", "}}{");
            }
        }
    }

    @Test
    void page_undated_givesNoDateAnywhere() throws Exception {
        clock.advance(Duration.ofSeconds(103));
        assertThat(get(page("undated-post")).body())
                .contains("hotline")
                .doesNotContain("published_time", "<time", "2030");
        String entry = get(feed("Aras")).body().split("<item>", -1)[1];
        assertThat(entry).contains("hotline").doesNotContain("<pubDate>", "<atom:updated>");
    }

    @Test
    void answer_otherMethodsAndStrangeAddresses_refused() throws Exception {
        HttpRequest post = HttpRequest.newBuilder(URI.create(newsroom.url() + "/"))
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        assertThat(client.send(post, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
        assertThat(get(newsroom.url() + "/aras-courier.example/../../etc/passwd")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(newsroom.url() + "/nobody.example/").statusCode()).isEqualTo(404);
    }

    @Test
    void programme_atStart_tellsWhatIsPlayed() throws Exception {
        assertThat(get(newsroom.url() + "/").body()).contains("invented for demonstration", "62 s", "Caspian Wire");
    }

    @Test
    void open_portInUse_saysSoInOneLine() {
        StartException refused = catchThrowableOfType(
                StartException.class, () -> new Newsroom(Script.bundled(), clock, newsroom.port()).close());
        assertThat(refused).hasMessageContaining("127.0.0.1:" + newsroom.port() + " cannot be listened on");
        assertThat(refused.exitCode()).isEqualTo(1);
    }

    private String feed(String outlet) {
        return newsroom.feeds().stream()
                .filter(feed -> String.valueOf(feed.outlet()).contains(outlet))
                .map(FeedConfig::url)
                .findFirst()
                .orElseThrow();
    }

    private String page(String id) {
        return newsroom.expectations().stream()
                .filter(expectation -> expectation.page().equals(id))
                .findFirst()
                .orElseThrow()
                .url();
    }

    private HttpResponse<String> get(String url, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
