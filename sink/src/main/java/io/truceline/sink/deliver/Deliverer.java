package io.truceline.sink.deliver;

import io.micrometer.core.instrument.MeterRegistry;
import io.truceline.contract.net.AddressGuard;
import io.truceline.contract.net.WebClient;
import io.truceline.contract.ops.StartException;
import io.truceline.contract.ops.config.AddressText;
import io.truceline.contract.ops.config.Configuration;
import io.truceline.contract.ops.config.DeliverConfig;
import io.truceline.contract.ops.config.WebhookConfig;
import io.truceline.sink.store.Database;
import io.truceline.sink.store.DeliveryTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** All deliveries of a configuration. Only wires. */
public final class Deliverer implements AutoCloseable {
    private final WebClient client;
    private final Deliveries deliveries;

    /**
     * Makes the workers; nothing is sent before {@link #start}.
     *
     * @throws StartException if a webhook's secret or address is not as it must be
     */
    public Deliverer(Configuration config, Database database, MeterRegistry meters, Clock clock) {
        DeliverConfig deliver = config.deliver();
        List<Target> targets =
                deliver.webhooks().stream().map(Deliverer::target).toList();
        this.client = new WebClient(guard(config, targets), config.fetch().userAgent());
        DeliveryTable outbox = new DeliveryTable(database);
        Post post = new WebhookPost(client, clock);
        Judgement.Patience patience = new Judgement.Patience(deliver.retryDelay(), deliver.giveUpAfter());
        this.deliveries = new Deliveries(
                targets.stream()
                        .map(target -> new TargetWorker(target, outbox, post, patience, clock))
                        .toList(),
                meters);
    }

    /** A webhook's host is one that the operator named, so it may be a private one. */
    private static AddressGuard guard(Configuration config, List<Target> targets) {
        List<String> allowed = new ArrayList<>(config.fetch().allowPrivateAddresses());
        targets.forEach(target -> allowed.add(target.url().getHost()));
        return new AddressGuard(allowed);
    }

    private static Target target(WebhookConfig config) {
        String key = "deliver.webhooks " + config.name();
        URI url = url(key, config.url());
        try {
            return new Target(config.name(), url, new Signer(secret(key, config)));
        } catch (IllegalArgumentException e) {
            throw new StartException(2, key + ": secret: " + e.getMessage());
        }
    }

    private static URI url(String key, String text) {
        try {
            URI url = URI.create(text);
            if (url.getHost() != null) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            throw new StartException(
                    2, key + ": url: found " + AddressText.hostOnly(text) + ", allowed is an http or https address");
        }
        throw new StartException(2, key + ": url: found no host, allowed is an http or https address");
    }

    private static String secret(String key, WebhookConfig config) {
        Path file = config.secretFile();
        if (file == null) {
            return String.valueOf(config.secret());
        }
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new StartException(2, key + ": secretFile: " + file + " cannot be read");
        }
    }

    public void start() {
        deliveries.start();
    }

    /** Cuts what is under way; it is sent again once its lease has run out. */
    @Override
    public void close() {
        deliveries.close();
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
