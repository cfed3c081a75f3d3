package io.truceline.standalone.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.truceline.contract.ops.config.FeedConfig;
import io.truceline.standalone.ingest.StubNewsroom;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The demo's console in a real browser. One program for all tests; those that need news have pages of their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(480)
class ConsoleBrowserTest {
    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final int HEIGHT = 844;
    private static final String LONG_WORD = "x".repeat(10_000);
    private static final String RTL_OVERRIDE = "\u202e";
    private static final String SCRIPT = "<script>alert('title')</script><img src=x onerror=alert('image')>";

    private final Reports reports = new Reports(Instant.now());
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final List<String> items = new ArrayList<>();
    private StubNewsroom room;
    private DemoWorld demo;
    private Desktop desktop;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        room = new StubNewsroom();
        opened.push(room);
        room.putFeed("/own.xml");
        demo = new DemoWorld(
                data,
                List.of(new FeedConfig(
                        room.url("/own.xml"), "Gazette", null, null, null, List.of(), Duration.ofSeconds(1))));
        opened.push(demo);
        desktop = new Desktop(demo.port());
        opened.push(desktop);
    }

    @AfterEach
    void assertNoFaults() {
        assertThat(desktop.faults()).isEmpty();
    }

    @AfterAll
    void stop() throws Exception {
        for (AutoCloseable each : opened) {
            each.close();
        }
    }

    @Test
    void inbox_newIncident_appearsWithoutReload() {
        Page page = desktop.open(WIDE, HEIGHT);
        page.navigate("/");
        assertThat(page.locator("#live")).hasText("Live");
        page.evaluate("window.loadedOnce = true");
        publish("/live", "Truce broken near Zorikend", reports.paragraphs("Zorikend"));
        assertThat(row(page, "Zorikend")).isVisible();
        assertThat(page.evaluate("window.loadedOnce")).isEqualTo(true);
    }

    @Test
    void incident_withAnAnswer_showsBothSidesInTheirWords() throws Exception {
        demo.playUntil("muen-denial");
        Page page = desktop.open(WIDE, HEIGHT);
        page.navigate("/");
        row(page, "Ta Muen").click();
        assertThat(page).hasURL(Pattern.compile(".*/incidents/mainland-se-asia\\..*"));
        for (String side : List.of("Thailand", "Cambodia")) {
            Locator column =
                    page.locator(".side").filter(new Locator.FilterOptions().setHas(page.getByText(side + " says")));
            assertThat(column).hasCount(1);
            assertThat(column.locator("blockquote").first()).containsText("ceasefire");
        }
        assertThat(page.locator(".side .silent")).hasCount(0);
    }

    @Test
    void ledger_atRest_saysThatItAddsUp() throws Exception {
        JsonNode ledger = demo.api().await("the ledger at rest", "/api/ledger", Ledgers::isAtRest);
        Page page = desktop.open(WIDE, HEIGHT);
        page.navigate("/ledger");
        assertThat(page.locator(".account .ok")).hasCount(ledger.size());
        assertThat(page.locator(".account .offby")).hasCount(0);
    }

    @Test
    void hostileArticle_everywhereOnANarrowScreen_doesNoHarm() throws Exception {
        String lead = reports.paragraphs("Merdilber").get(0);
        publish(
                "/hostile",
                escaped(SCRIPT + RTL_OVERRIDE + " Truce broken near Merdilber"),
                List.of(
                        lead.replace(" near ", " " + LONG_WORD + " near ") + escaped(SCRIPT),
                        RTL_OVERRIDE + "emoh og"));
        put("<guid>odd</guid><link>javascript:alert('link')</link><title>Truce broken near Gartush</title><description>"
                + reports.paragraphs("Gartush").get(0) + "</description>");
        Page page = desktop.open(NARROW, HEIGHT);
        page.navigate("/");
        assertThat(row(page, "Merdilber")).isVisible();
        assertThat(row(page, "Gartush")).isVisible();
        assertHarmless(page);
        for (String village : List.of("Merdilber", "Gartush")) {
            page.navigate("/");
            row(page, village).click();
            assertThat(page.locator("#articles")).isVisible();
            assertHarmless(page);
            page.locator("#articles li a").first().click();
            assertThat(page.locator(".text")).containsText(village);
            assertHarmless(page);
        }
        for (String path : List.of("/ledger", "/ledger/entries", "/ledger/articles")) {
            page.navigate(path);
            assertHarmless(page);
        }
    }

    private static void assertHarmless(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("scrolls sideways: " + page.url())
                .isEqualTo(0);
        assertThat(page.locator("a[href^='javascript:' i]")).hasCount(0);
        assertThat(page.locator("script")).hasCount(1);
        assertThat(page.locator("img[src=x]")).hasCount(0);
        assertThat(page.content()).as("turned around: " + page.url()).doesNotContain(RTL_OVERRIDE);
    }

    private void publish(String path, String title, List<String> paragraphs) {
        room.putPage(path, title, "", paragraphs.toArray(String[]::new));
        put(room.item(path, title, "A report."));
    }

    private void put(String item) {
        items.add(item);
        room.putFeed("/own.xml", items.toArray(String[]::new));
    }

    private static Locator row(Page page, String word) {
        return page.locator(".row")
                .filter(new Locator.FilterOptions().setHasText(word))
                .first();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
