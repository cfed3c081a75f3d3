package io.truceline.standalone.bench;

import io.truceline.contract.ops.Health;
import io.truceline.contract.ops.Metrics;
import io.truceline.contract.ops.config.Configuration;
import io.truceline.contract.record.Article;
import io.truceline.contract.record.Ids;
import io.truceline.enrich.Tagger;
import io.truceline.enrich.stream.EnrichApp;
import io.truceline.enrich.stream.StreamSettings;
import io.truceline.sink.SinkApp;
import io.truceline.standalone.broker.EmbeddedBroker;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;

/** One run of the bench on an embedded broker of its own. */
public final class Bench {
    private static final Duration START = Duration.ofMinutes(2);

    private final Configuration config;
    private final BenchPlan plan;
    private final PrintWriter out;
    private final BenchTexts texts = new BenchTexts(1, Instant.now());
    private final String run = Ids.brief(Instant.now().toString());
    private int made;

    /**
     * @param config its {@code data} is used as scratch and must be empty
     * @param out where the figures go
     */
    public Bench(Configuration config, BenchPlan plan, PrintWriter out) {
        this.config = config;
        this.plan = plan;
        this.out = out;
    }

    /** Runs it all; a few minutes. */
    public void run() throws IOException, InterruptedException, SQLException {
        try (EmbeddedBroker broker = EmbeddedBroker.start(config.data(), config.kafka());
                BenchKafka kafka = new BenchKafka(config.kafka().at(broker.bootstrapServers()))) {
            kafka.create(
                    NoopTopology.FLOW_IN,
                    NoopTopology.FLOW_OUT,
                    NoopTopology.CHAIN_IN,
                    NoopTopology.CHAIN_MIDDLE,
                    NoopTopology.CHAIN_OUT);
            onBroker(config.withKafka(config.kafka().at(broker.bootstrapServers())), kafka);
        }
    }

    private void onBroker(Configuration here, BenchKafka kafka) throws IOException, InterruptedException, SQLException {
        Tagger tagger = new Tagger();
        Properties noopSettings =
                StreamSettings.of(here.kafka(), here.enrich(), here.data().resolve("noop"));
        noopSettings.put(StreamsConfig.APPLICATION_ID_CONFIG, "truceline-bench");
        try (KafkaStreams noop = new KafkaStreams(NoopTopology.build(noopSettings), noopSettings);
                EnrichApp enrich = new EnrichApp(here, tagger, new Health())) {
            noop.start();
            enrich.start();
            awaitRunning(() -> Optional.of(noop));
            KafkaStreams whole = awaitRunning(enrich::streams);
            throughput(new Throughput(kafka, here.kafka().partitions()), noop, whole, tagger);
            latency(here, kafka);
        }
    }

    private void throughput(Throughput throughput, KafkaStreams noop, KafkaStreams enrich, Tagger tagger) {
        out.printf(
                "%d articles of about 3,000 characters a round, one in ten a report; %d rounds after one to warm up%n",
                plan.articles(), plan.pairs());
        Figures nothing = new Figures("no-op exactly-once topology, records/s");
        Figures core = new Figures("tagging core on one thread, records/s");
        Figures whole = new Figures("whole enrich topology, records/s");
        for (int pair = 0; pair <= plan.pairs(); pair++) {
            double a = throughput.noop(noop, articles());
            double b = Throughput.core(tagger, articles());
            double c = throughput.enrich(enrich, articles());
            if (pair > 0) {
                nothing.add(a);
                core.add(b);
                whole.add(c);
                out.printf("  round %d: no-op %,.0f  core %,.0f  enrich %,.0f records/s%n", pair, a, b, c);
            }
            out.flush();
        }
        out.println(nothing.rates());
        out.println(core.rates());
        out.println(whole.rates());
        out.printf(
                "enrich / core %.2f   enrich / no-op %.3f%n",
                whole.median() / core.median(), whole.median() / nothing.median());
    }

    private void latency(Configuration here, BenchKafka kafka) throws IOException, InterruptedException, SQLException {
        Metrics metrics = new Metrics();
        try (SinkApp sink = new SinkApp(here, new Health(), metrics)) {
            sink.start();
            try (Latency latency = new Latency(kafka, here.kafka().partitions(), sink.port(), here.data())) {
                latency(latency);
            }
        } finally {
            metrics.close();
        }
    }

    private void latency(Latency latency) throws IOException, InterruptedException, SQLException {
        Figures nothing = new Figures("no-op chain of the same hops, ms");
        Figures whole = new Figures("article written to alert stored, ms");
        int warm = Math.max(10, plan.messages() / 5);
        for (int k = 0; k < warm + plan.messages(); k++) {
            double a = latency.noop(texts.report(id()));
            double b = latency.alert(texts.report(id()));
            if (k >= warm) {
                nothing.add(a);
                whole.add(b);
            }
        }
        out.printf(
                "%d interleaved pairs, commit interval %d ms%n",
                plan.messages(), config.enrich().commitInterval().toMillis());
        out.println(nothing.times());
        out.println(whole.times());
        out.flush();
    }

    private List<Article> articles() {
        return new ArrayList<>(IntStream.range(0, plan.articles())
                .mapToObj(k -> texts.next(id()))
                .toList());
    }

    private String id() {
        return run + "-" + made++;
    }

    private static KafkaStreams awaitRunning(Supplier<Optional<KafkaStreams>> client) {
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end) {
            Optional<KafkaStreams> running = client.get().filter(c -> c.state() == KafkaStreams.State.RUNNING);
            if (running.isPresent()) {
                return running.get();
            }
            LockSupport.parkNanos(20_000_000L);
        }
        throw new IllegalStateException("the topology does not start within " + START);
    }
}
