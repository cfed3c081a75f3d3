package io.truceline.contract.net;

import io.truceline.contract.net.WebFailure.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** One request and its answer, without following anything. */
final class Hop {
    private static final int CHUNK = 16 * 1024;

    private final CloseableHttpClient http;
    private final WebLimits limits;
    private final Deadline deadline;

    Hop(CloseableHttpClient http, WebLimits limits, Deadline deadline) {
        this.http = http;
        this.limits = limits;
        this.deadline = deadline;
    }

    WebAnswer run(URI url, HttpUriRequestBase request) {
        request.setConfig(HttpStack.within(deadline.leftMillis()));
        deadline.watch(request);
        @Nullable WebAnswer answer = null;
        try (ClassicHttpResponse response = http.executeOpen(null, request, null)) {
            answer = read(url, request, response);
        } catch (IOException e) {
            // what was read counts, even where the connection could not be closed in order
            answer = answer == null ? failure(url, e) : answer;
        } catch (IllegalArgumentException | IllegalStateException e) {
            answer =
                    failure(url, new IOException(e)); // the client's way to refuse what it cannot write or what was cut
        }
        return answer;
    }

    private WebFailure failure(URI url, IOException e) {
        return deadline.struck() ? Failures.timeOut(url, limits.total()) : Failures.of(url, e);
    }

    private WebAnswer read(URI url, HttpUriRequestBase request, ClassicHttpResponse response) throws IOException {
        byte @Nullable [] body = body(response.getEntity());
        if (body == null) {
            request.cancel(); // else closing would read the rest
            return new WebFailure(url, Kind.TOO_LARGE, "the body is over " + limits.maxBytes() + " bytes");
        }
        return new WebReply(url, response.getCode(), headers(response), body);
    }

    private byte @Nullable [] body(@Nullable HttpEntity entity) throws IOException {
        @Nullable InputStream in = entity == null ? null : entity.getContent();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int n = in == null ? -1 : in.read(chunk); in != null && n >= 0; n = in.read(chunk)) {
            if (out.size() + n > limits.maxBytes()) {
                return null;
            }
            out.write(chunk, 0, n);
        }
        return out.toByteArray();
    }

    private static Map<String, String> headers(ClassicHttpResponse response) {
        Map<String, String> first = new LinkedHashMap<>();
        for (Header header : response.getHeaders()) {
            first.putIfAbsent(header.getName(), header.getValue() == null ? "" : header.getValue());
        }
        return first;
    }
}
