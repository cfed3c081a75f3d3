package io.truceline.contract.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    private final AddressGuard guard = new AddressGuard(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://news.example.com/feed.xml",
                "HTTPS://News.Example.COM./a?b=c#d",
                "http://9.9.9.9:8080/",
                "http://[2606:4700::1111]/",
                "http://[::ffff:9.9.9.9]/",
                "http://[64:ff9b::909:909]/",
                "http://[2002:909:909::]/",
                "http://новости.example.com/лента",
                "http://9.255.255.255/",
                "http://100.128.0.0/",
                "http://172.32.0.0/",
                "http://a_b.example.com/x y|z"
            })
    void judge_publicAddress_isAllowed(String url) {
        assertThat(guard.judge(url).allowed()).as(guard.judge(url).reason()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.9.8.7/",
                "http://127.1/",
                "http://0x7f.1/",
                "http://017700000001/",
                "http://2130706433/",
                "http://0177.0.0.1/",
                "http://08.8.8.8/",
                "http://127.0.0.1./",
                "http://256.1.1.1/",
                "http://１２７.0.0.1/",
                "http://127。0。0。1/",
                "http://①②⑦.0.0.1/",
                "http://1⃣2⃣7⃣.0.0.1/",
                "http://local\u00adhost.example/",
                "http://%31%32%37.0.0.1/",
                "http://0.0.0.0/",
                "http://10.255.255.255/",
                "http://100.64.0.0/",
                "http://169.254.169.254/",
                "http://168.63.129.16/",
                "http://172.16.0.1/",
                "http://192.0.0.8/",
                "http://192.0.2.9/",
                "http://192.88.99.2/",
                "http://192.168.9.9/",
                "http://198.19.255.255/",
                "http://203.0.113.9/",
                "http://230.1.1.1/",
                "http://255.255.255.255/",
                "http://[::]/",
                "http://[::1]/",
                "http://[::7f00:1]/",
                "http://[::ffff:10.0.0.9]/",
                "http://[64:ff9b::a00:9]/",
                "http://[64:ff9b:1::909:909]/",
                "http://[2002:c0a8:101::1]/",
                "http://[2001:0:909:909::1]/",
                "http://[2001:db8::9]/",
                "http://[3fff:fff::1]/",
                "http://[4000::1]/",
                "http://[fd12::1]/",
                "http://[fe80::1%25eth0]/",
                "http://[ff02::1]/",
                "http://[1:2:3]/",
                "http://localhost/",
                "http://LocalHost./",
                "http://printer.local/",
                "http://metadata.google.internal/",
                "http://broker/",
                "http://example.com:25/",
                "http://example.com:0/",
                "http://example.com:65536/",
                "http://me@example.com/",
                "http://example.com\\@other.example/",
                "http://example.com\r\nHost: x/",
                "http://exa mple.com/",
                "http:///example.com/",
                "http:example.com/",
                "//example.com/",
                "ftp://example.com/",
                "file:///etc/hosts",
                "feed:http://example.com/",
                "",
                "http://"
            })
    void judge_otherThanPublicWebAddress_isRefusedWithReason(String url) {
        AddressVerdict verdict = guard.judge(url);
        assertThat(verdict.allowed()).isFalse();
        assertThat(verdict.reason()).isNotBlank();
    }

    @Test
    void judge_hugeUrl_isRefused() {
        assertThat(guard.judge("http://example.com/" + "a".repeat(1_000_000)).allowed())
                .isFalse();
        assertThat(guard.judge("http://" + "a.".repeat(200) + "example.com/").allowed())
                .isFalse();
    }

    @Test
    void judge_exceptedAddress_hasNeitherAddressNorPortRule() {
        AddressGuard own = new AddressGuard(List.of("127.0.0.1", "10.1.0.0/16", "fd00::/8", "newsroom"));
        for (String url : List.of(
                "http://127.0.0.1:40123/feed",
                "http://localhost:40123/feed",
                "http://10.1.2.3:22/",
                "http://[fd00::5]:9/",
                "http://newsroom:3000/")) {
            assertThat(own.judge(url).allowed()).as(url).isTrue();
            assertThat(own.excepted(URI.create(url))).as(url).isTrue();
        }
        assertThat(own.judge("http://127.0.0.2/").allowed()).isFalse();
        assertThat(own.judge("http://10.2.0.1/").allowed()).isFalse();
        assertThat(own.judge("ftp://newsroom/").allowed()).isFalse();
        assertThat(own.excepted(URI.create("http://example.com/"))).isFalse();
        assertThat(own.excepted(URI.create("mailto:a@example.com"))).isFalse();
    }

    @Test
    void judge_addressBehindName_isJudgedByAddress() throws Exception {
        InetAddress inside = InetAddress.getByName("192.168.1.1");
        assertThat(guard.judge("news.example.com", inside).allowed()).isFalse();
        assertThat(guard.judge("news.example.com", InetAddress.getByName("9.9.9.9"))
                        .allowed())
                .isTrue();
        assertThat(new AddressGuard(List.of("news.example.com"))
                        .judge("news.example.com", inside)
                        .allowed())
                .isTrue();
        assertThat(new AddressGuard(List.of("192.168.0.0/16"))
                        .judge("news.example.com", inside)
                        .allowed())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/x", "fd00::/129", "http://a/", "127.1", "", "a b"})
    void construct_badException_isRefusedByName(String text) {
        assertThatThrownBy(() -> new AddressGuard(List.of(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
    }
}
