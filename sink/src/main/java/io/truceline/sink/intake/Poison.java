package io.truceline.sink.intake;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that cannot be stored, and why. */
record Poison(ConsumerRecord<byte[], byte[]> source, RuntimeException cause) {}
