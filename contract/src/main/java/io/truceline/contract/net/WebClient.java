package io.truceline.contract.net;

import io.truceline.contract.net.WebFailure.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/**
 * Fetches and posts within limits, and only where the {@link AddressGuard} lets it. Keeps no cookies, sends no referrer, uses
 * no proxy, and leaves retries to the caller. One pool of connections; safe for any number of threads.
 */
public final class WebClient implements Closeable {
    private static final int MOST_REDIRECTS = 10;

    /** A name server that is alive answers well within. */
    private static final Duration LONGEST_LOOKUP = Duration.ofSeconds(5);

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final AddressGuard guard;
    private final TimedLookup names;
    private final CloseableHttpClient http;
    private final ScheduledThreadPoolExecutor alarms;

    /** A client that asks the system's DNS. */
    public WebClient(AddressGuard guard, String userAgent) {
        this(guard, userAgent, InetAddress::getAllByName);
    }

    /** A client that asks the given look-up; whatever it answers is judged. */
    public WebClient(AddressGuard guard, String userAgent, NameLookup lookup) {
        this.guard = guard;
        names = new TimedLookup(lookup, LONGEST_LOOKUP);
        http = HttpStack.build(new GuardedDns(guard, names), userAgent);
        alarms = new ScheduledThreadPoolExecutor(1, WebClient::alarmThread);
        alarms.setRemoveOnCancelPolicy(true);
    }

    /** Gets the URL, following up to 10 redirects, each judged anew. */
    public WebAnswer get(WebRequest request) {
        return within(request.limits(), hop -> follow(request, hop));
    }

    /** Posts the bytes; the reply's body is read and bounded like any other. */
    public WebAnswer post(WebPost post) {
        return within(post.limits(), hop -> step(post.url(), hop, url -> message(post, url)));
    }

    /** Cuts what is under way. */
    @Override
    public void close() throws IOException {
        alarms.shutdownNow();
        names.close();
        http.close(CloseMode.IMMEDIATE);
    }

    private WebAnswer within(WebLimits limits, Function<Hop, WebAnswer> work) {
        long nanos = limits.total().toNanos();
        Deadline deadline = new Deadline(System.nanoTime() + nanos);
        ScheduledFuture<?> alarm = alarms.schedule(deadline, nanos, TimeUnit.NANOSECONDS);
        try {
            return work.apply(new Hop(http, limits, deadline));
        } finally {
            alarm.cancel(false);
        }
    }

    private WebAnswer follow(WebRequest request, Hop hop) {
        WebAnswer answer = step(request.url(), hop, url -> message(request, url));
        for (int hops = 0; answer instanceof WebReply reply && location(reply) != null; hops++) {
            if (hops == MOST_REDIRECTS) {
                return new WebFailure(reply.url(), Kind.TOO_MANY_REDIRECTS, "more than " + hops + " redirects");
            }
            answer = redirected(reply, request, hop);
        }
        return answer;
    }

    private WebAnswer redirected(WebReply from, WebRequest request, Hop hop) {
        try {
            WebAddress next = WebAddress.parse(from.url().toString()).resolve(String.valueOf(location(from)));
            return step(next.uri(), hop, url -> message(request, url));
        } catch (IllegalArgumentException e) {
            return new WebFailure(from.url(), Kind.REFUSED_ADDRESS, "redirected to a bad address: " + e.getMessage());
        }
    }

    private WebAnswer step(URI wanted, Hop hop, Function<URI, HttpUriRequestBase> build) {
        AddressVerdict verdict = guard.judge(wanted);
        if (!verdict.allowed()) {
            return new WebFailure(wanted, Kind.REFUSED_ADDRESS, verdict.reason());
        }
        URI url = WebAddress.parse(wanted.toString()).uri();
        return hop.run(url, build.apply(url));
    }

    private static @Nullable String location(WebReply reply) {
        return REDIRECTS.contains(reply.status()) ? reply.header("Location") : null;
    }

    private static HttpUriRequestBase message(WebRequest request, URI url) {
        HttpGet get = new HttpGet(url);
        get.setHeader(HttpHeaders.ACCEPT, request.accept());
        if (request.etag() != null) {
            get.setHeader(HttpHeaders.IF_NONE_MATCH, request.etag());
        }
        if (request.lastModified() != null) {
            get.setHeader(HttpHeaders.IF_MODIFIED_SINCE, request.lastModified());
        }
        return get;
    }

    private static HttpUriRequestBase message(WebPost post, URI url) {
        HttpPost message = new HttpPost(url);
        post.headers().forEach(message::setHeader);
        message.setEntity(new ByteArrayEntity(post.body(), null));
        return message;
    }

    private static Thread alarmThread(Runnable work) {
        Thread thread = new Thread(work, "web-deadlines");
        thread.setDaemon(true);
        return thread;
    }
}
