package io.truceline.enrich.stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.truceline.contract.record.Ending;
import io.truceline.contract.record.Json;
import io.truceline.contract.record.Outcome;
import io.truceline.contract.record.Subject;
import io.truceline.contract.topic.DeadLetters;
import io.truceline.contract.topic.Topics;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of a record that cannot be read, treated or written: a dead letter, and for an article whose id can be told the
 * outcome that it was dead-lettered. The flow goes on. What is no fault of the record, such as a broker that refuses, ends the client.
 */
public final class Poison
        implements DeserializationExceptionHandler, ProcessingExceptionHandler, ProductionExceptionHandler {
    /** Setting: partitions of the topics. */
    static final String PARTITIONS = "truceline.partitions";

    private static final Logger LOG = LoggerFactory.getLogger(Poison.class);
    private static final String STAGE = "enrich";
    private int partitions = 1;

    @Override
    public void configure(Map<String, ?> settings) {
        Object given = settings.get(PARTITIONS);
        partitions = given == null ? 1 : Integer.parseInt(given.toString());
    }

    @Override
    public DeserializationExceptionHandler.Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception cause) {
        return DeserializationExceptionHandler.Response.resume(letters(record, cause));
    }

    @Override
    public ProcessingExceptionHandler.Response handleError(
            ErrorHandlerContext context, Record<?, ?> record, Exception cause) {
        return ProcessingExceptionHandler.Response.resume(letters(source(context), cause));
    }

    @Override
    public ProductionExceptionHandler.Response handleError(
            ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception cause) {
        boolean ofRecord = cause instanceof RecordTooLargeException || cause instanceof SerializationException;
        return ofRecord
                ? ProductionExceptionHandler.Response.resume(letters(source(context), cause))
                : ProductionExceptionHandler.Response.fail();
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface asks for the raw type
    public ProductionExceptionHandler.Response handleSerializationError(
            ErrorHandlerContext context, ProducerRecord record, Exception cause, SerializationExceptionOrigin origin) {
        return ProductionExceptionHandler.Response.resume(letters(source(context), cause));
    }

    private static ConsumerRecord<byte[], byte[]> source(ErrorHandlerContext context) {
        return new ConsumerRecord<>(
                context.topic(),
                context.partition(),
                context.offset(),
                context.timestamp(),
                TimestampType.CREATE_TIME,
                -1,
                -1,
                context.sourceRawKey(),
                context.sourceRawValue(),
                new RecordHeaders(),
                java.util.Optional.empty());
    }

    private List<ProducerRecord<byte[], byte[]>> letters(ConsumerRecord<byte[], byte[]> source, Exception cause) {
        LOG.warn(
                "Dead letter: {}-{} offset {}: {}",
                source.topic(),
                source.partition(),
                source.offset(),
                root(cause).toString());
        List<ProducerRecord<byte[], byte[]>> letters = new ArrayList<>();
        letters.add(DeadLetters.letter(source, STAGE, root(cause)));
        Outcome outcome = outcome(source, root(cause));
        if (outcome != null) {
            letters.add(Topics.OUTCOMES.record(outcome.subject(), outcome, source.timestamp(), partitions));
        }
        return letters;
    }

    private static Throwable root(Throwable cause) {
        Throwable at = cause;
        for (Throwable next = at.getCause(); next != null && next != at; next = at.getCause()) {
            at = next;
        }
        return at;
    }

    /** The outcome of the article version that ends with this record; null if none does or it cannot be told. */
    private static @Nullable Outcome outcome(ConsumerRecord<byte[], byte[]> source, Throwable cause) {
        try {
            JsonNode value = Json.mapper().readTree(source.value() == null ? new byte[0] : source.value());
            if (source.topic().equals(Topics.CLAIMS.name())) {
                JsonNode ending = value.path("outcome");
                return outcome(
                        ending, ending.path("outlet"), ending.path("subject").asText(""), source, cause);
            }
            String id = value.path("id").asText("");
            int version = value.path("version").asInt(0);
            boolean known = source.topic().equals(Topics.ARTICLES.name()) && !id.isEmpty() && version >= 1;
            return outcome(value, value.path("outlet").path("name"), known ? id + "@" + version : "", source, cause);
        } catch (IOException e) {
            LOG.debug("No outcome for what is no JSON: {}", e.getMessage());
            return null;
        }
    }

    private static @Nullable Outcome outcome(
            JsonNode about, JsonNode outlet, String subject, ConsumerRecord<byte[], byte[]> source, Throwable cause) {
        return subject.isEmpty()
                ? null
                : new Outcome(
                        Outcome.SCHEMA,
                        Subject.ARTICLE,
                        subject,
                        Ending.DEAD_LETTERED,
                        String.valueOf(cause.getMessage()),
                        about.path("url").asText(null),
                        outlet.asText(null),
                        Instant.ofEpochMilli(source.timestamp()));
    }
}
