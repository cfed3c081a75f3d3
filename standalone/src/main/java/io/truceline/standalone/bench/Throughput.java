package io.truceline.standalone.bench;

import io.truceline.contract.record.Article;
import io.truceline.contract.topic.Topics;
import io.truceline.enrich.Story;
import io.truceline.enrich.Tagger;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.KafkaStreams;

/** Records a second of three things over the same articles: written while the app is paused, timed from its going on. */
final class Throughput {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final BenchKafka kafka;
    private final int partitions;

    Throughput(BenchKafka kafka, int partitions) {
        this.kafka = kafka;
        this.partitions = partitions;
    }

    /** The no-op topology. */
    double noop(KafkaStreams streams, List<Article> articles) {
        return timed(streams, NoopTopology.FLOW_OUT, articles, NoopTopology.FLOW_IN);
    }

    /** The whole enrich topology; each article ends in one outcome. */
    double enrich(KafkaStreams streams, List<Article> articles) {
        return timed(streams, Topics.OUTCOMES.name(), articles, Topics.ARTICLES.name());
    }

    /** The tagging core, on this thread. */
    static double core(Tagger tagger, List<Article> articles) {
        long start = System.nanoTime();
        int claims = 0;
        for (Article article : articles) {
            claims += tagger.tag(Story.of(article)).reading().claims().size();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (claims == 0) {
            throw new IllegalStateException("the bench's reports were not found: it would measure nothing");
        }
        return articles.size() / seconds;
    }

    private double timed(KafkaStreams streams, String out, List<Article> articles, String in) {
        streams.pause();
        for (Article article : articles) {
            kafka.send(to(in, article));
        }
        kafka.flush();
        try (KafkaConsumer<byte[], byte[]> consumer = kafka.atEnd(out)) {
            long start = System.nanoTime();
            streams.resume();
            BenchKafka.await(consumer, articles.size(), LIMIT);
            return articles.size() / ((System.nanoTime() - start) / 1e9);
        }
    }

    private ProducerRecord<byte[], byte[]> to(String topic, Article article) {
        ProducerRecord<byte[], byte[]> record = Topics.ARTICLES.record(
                article.id(), article, article.fetchedAt().toEpochMilli(), partitions);
        return new ProducerRecord<>(topic, record.partition(), record.timestamp(), record.key(), record.value());
    }
}
