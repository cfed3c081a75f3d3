package io.truceline.contract.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WebAddressTest {
    @Test
    void parse_sloppyUrl_isBroughtIntoOneSpelling() {
        WebAddress address = WebAddress.parse(" HTTP://News.Example.com.:80/a b/ü?q=[1]&p=100%#top ");
        assertThat(address.host()).isEqualTo("news.example.com");
        assertThat(address.port()).isEqualTo(80);
        assertThat(address.uri()).hasToString("http://news.example.com/a%20b/%C3%BC?q=%5B1%5D&p=100%25");
    }

    @Test
    void parse_queryWithoutPath_getsRootPath() {
        assertThat(WebAddress.parse("https://example.com?x=1").uri()).hasToString("https://example.com/?x=1");
    }

    @Test
    void resolve_relativeReferences_standAgainstTheBase() {
        WebAddress base = WebAddress.parse("https://example.com/a/b?c");
        assertThat(base.resolve("d e").uri()).hasToString("https://example.com/a/d%20e");
        assertThat(base.resolve("/f").uri()).hasToString("https://example.com/f");
        assertThat(base.resolve("//other.example/g").uri()).hasToString("https://other.example/g");
        assertThat(base.resolve("http://third.example/").uri()).hasToString("http://third.example/");
        assertThatThrownBy(() -> base.resolve("javascript:void(0)")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> base.resolve("/x\r\nSet-Cookie: a")).isInstanceOf(IllegalArgumentException.class);
    }
}
