package io.truceline.contract.net;

import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The Apache client, stripped of all that acts on its own: redirects, cookies, retries, credentials, proxies, upgrades. */
final class HttpStack {
    /** Longest header line in characters; most servers send none above 8 KiB. */
    private static final int HEADER_LINE = 32 * 1024;

    /** Most header lines taken. */
    private static final int HEADER_LINES = 200;

    private static final int CONNECTIONS = 200;
    private static final int CONNECTIONS_PER_HOST = 8;

    private HttpStack() {}

    static CloseableHttpClient build(DnsResolver dns, String userAgent) {
        return HttpClients.custom()
                .setConnectionManager(pool(dns))
                .setUserAgent(userAgent)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .setRetryStrategy(new StaleConnectionRetry())
                .evictExpiredConnections()
                .evictIdleConnections(TimeValue.ofSeconds(60))
                .build();
    }

    /** Every single wait is bounded by what is left of the whole. */
    static RequestConfig within(long millis) {
        Timeout left = Timeout.ofMilliseconds(millis);
        return RequestConfig.custom()
                .setConnectionRequestTimeout(left)
                .setResponseTimeout(left)
                .setAuthenticationEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build();
    }

    private static PoolingHttpClientConnectionManager pool(DnsResolver dns) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(dns)
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS_PER_HOST)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(HEADER_LINE)
                                .setMaxHeaderCount(HEADER_LINES)
                                .build())
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(10, TimeUnit.SECONDS)
                        .setSocketTimeout(30, TimeUnit.SECONDS)
                        .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                        .setTimeToLive(TimeValue.ofMinutes(5))
                        .build())
                .build();
    }
}
