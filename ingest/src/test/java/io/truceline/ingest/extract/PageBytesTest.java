package io.truceline.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageBytesTest {
    private static byte[] in(String charset, String html) {
        return html.getBytes(Charset.forName(charset));
    }

    @Test
    void decode_headerNamesCharset_followsIt() {
        assertThat(PageBytes.decode(in("windows-1251", "<p>Стрельба у моста</p>"), "text/html; charset=windows-1251"))
                .contains("Стрельба у моста");
    }

    @Test
    void decode_metaNamesCharset_followsIt() {
        String html =
                "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-2\"></head><p>Żołnierze</p>";

        assertThat(PageBytes.decode(in("iso-8859-2", html), "text/html")).contains("Żołnierze");
    }

    @Test
    void decode_latin1Declared_isReadAsWindows1252LikeBrowsersDo() {
        String html = "<meta charset=iso-8859-1><p>“Waffenruhe” – für alle</p>";

        assertThat(PageBytes.decode(in("windows-1252", html), null)).contains("“Waffenruhe” – für alle");
    }

    @Test
    void decode_validUtf8DeclaredAsLatin1_isUtf8() {
        assertThat(PageBytes.decode(
                        in("UTF-8", "<meta charset=latin1><p>Überfall</p>"), "text/html; charset=ISO-8859-1"))
                .contains("Überfall");
    }

    @Test
    void decode_nothingDeclared_guesses() {
        assertThat(PageBytes.decode(in("windows-1252", "<p>Überfall an der Brücke</p>"), null))
                .contains("Überfall an der Brücke");
        assertThat(PageBytes.decode(in("windows-1251", "<p>Министерство обороны сообщило</p>"), null))
                .contains("Министерство обороны");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void decode_byteOrderMark_wins(String charset) {
        assertThat(PageBytes.decode(in(charset, "\uFEFF<p>Überfall</p>"), "text/html; charset=windows-1251"))
                .isEqualTo("<p>Überfall</p>");
    }

    @Test
    void decode_unknownCharset_isIgnored() {
        assertThat(PageBytes.decode(in("UTF-8", "<meta charset=x-klingon><p>Überfall</p>"), "text/html; charset=\"\""))
                .contains("Überfall");
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7 x', a PDF document",
        "'   ', empty",
        "'{\"a\":1}', text without any tag",
        "'<?xml version=\"1.0\"?><rss><channel/></rss>', a feed or sitemap",
        "'GIF89a', a GIF image"
    })
    void decode_otherFormats_areNamed(String content, String reason) {
        assertThatThrownBy(() -> PageBytes.decode(content.getBytes(StandardCharsets.ISO_8859_1), null))
                .isInstanceOf(NotAPageException.class)
                .hasMessage("not an HTML page: " + reason);
    }

    @Test
    void decode_noBytes_isEmpty() {
        assertThatThrownBy(() -> PageBytes.decode(new byte[0], null)).hasMessage("not an HTML page: empty");
    }

    @Test
    void decode_contentTypeOfAnImage_isRefused() {
        assertThatThrownBy(() -> PageBytes.decode(in("UTF-8", "<p>x</p>"), "Image/PNG; q=1"))
                .hasMessage("not an HTML page: content type image/png");
    }
}
