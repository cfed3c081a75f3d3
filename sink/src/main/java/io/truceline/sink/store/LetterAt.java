package io.truceline.sink.store;

import io.truceline.contract.record.DeadLetter;

/**
 * A dead letter with its own place on topic {@code dead-letters}.
 *
 * @param partition partition of the letter itself
 * @param offset offset of the letter itself
 */
public record LetterAt(int partition, long offset, DeadLetter letter) {

    /** The same for every copy of the letter about one record by one stage; its own place where it names no record. */
    String id() {
        return letter.topic().isEmpty() || letter.offset() < 0
                ? "letter/" + partition + "/" + offset
                : letter.stage() + "/" + letter.topic() + "/" + letter.partition() + "/" + letter.offset();
    }
}
