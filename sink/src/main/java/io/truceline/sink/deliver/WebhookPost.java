package io.truceline.sink.deliver;

import io.truceline.contract.net.WebAnswer;
import io.truceline.contract.net.WebClient;
import io.truceline.contract.net.WebFailure;
import io.truceline.contract.net.WebLimits;
import io.truceline.contract.net.WebPost;
import io.truceline.contract.net.WebReply;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Sends by the guarded client. A redirect is an answer like any other that is not 2xx: a webhook's address is configured. */
final class WebhookPost implements Post {
    /** Standard Webhooks advises receivers to answer within 15 to 30 s. */
    private static final WebLimits LIMITS = new WebLimits(Duration.ofSeconds(20), 64 << 10);

    private final WebClient client;
    private final Clock clock;

    WebhookPost(WebClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    @Override
    public Reply send(URI url, Map<String, String> headers, byte[] body) {
        WebAnswer answer = client.post(new WebPost(url, headers, body, LIMITS));
        if (answer instanceof WebReply reply) {
            return new Reply(reply.status(), "Answer " + reply.status(), reply.retryAfter(clock.instant()));
        }
        return answer instanceof WebFailure failure ? Reply.none(failure.text()) : Reply.none("no answer");
    }
}
