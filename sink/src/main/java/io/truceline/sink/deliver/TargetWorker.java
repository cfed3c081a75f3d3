package io.truceline.sink.deliver;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.truceline.contract.record.Json;
import io.truceline.sink.store.DeliveryTable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Sends what is due to one webhook, one after another, so that a hanging one holds up only itself. */
final class TargetWorker {
    /** Longer than any exchange may take, so that a row is never sent by two at once. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private final Target target;
    private final DeliveryTable outbox;
    private final Post post;
    private final Judgement.Patience patience;
    private final Clock clock;

    TargetWorker(Target target, DeliveryTable outbox, Post post, Judgement.Patience patience, Clock clock) {
        this.target = target;
        this.outbox = outbox;
        this.post = post;
        this.patience = patience;
        this.clock = clock;
    }

    String name() {
        return target.name();
    }

    /**
     * Sends the first delivery that is due.
     *
     * @return what came of it; empty if none is due
     */
    Optional<Judgement> sendNext() {
        return outbox.lease(target.name(), clock.instant(), LEASE).map(this::send);
    }

    private Judgement send(DeliveryTable.Lease lease) {
        Due due = new Due(lease.alert(), target.name(), lease.tries(), lease.createdAt());
        byte[] body = body(due);
        Reply reply = post.send(target.url(), headers(due, body), body);
        Judgement judgement = Judgement.of(reply, due.tries(), due.createdAt(), clock.instant(), patience);
        outbox.settle(due.alert().id(), target.name(), judgement.state(), judgement.dueAt(), judgement.word());
        return judgement;
    }

    private Map<String, String> headers(Due due, byte[] body) {
        long timestamp = clock.instant().getEpochSecond();
        return Map.of(
                "Content-Type", "application/json",
                "webhook-id", due.key(),
                "webhook-timestamp", String.valueOf(timestamp),
                "webhook-signature", target.signer().sign(due.key(), timestamp, body));
    }

    /** The same bytes at every try. */
    private static byte[] body(Due due) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("type", "alert." + due.alert().kind().word());
        Instant sentAt = due.alert().sentAt();
        payload.put("timestamp", sentAt.toString());
        payload.put("data", due.alert());
        try {
            return Json.mapper().writeValueAsBytes(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write alert " + due.alert().id(), e);
        }
    }
}
