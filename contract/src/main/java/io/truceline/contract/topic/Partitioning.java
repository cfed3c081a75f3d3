package io.truceline.contract.topic;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;

/** How a record finds its partition. The hash is Kafka's own murmur2, so plain clients agree with us. */
public enum Partitioning {
    /** By the whole key. */
    BY_KEY,
    /** By the theatre: the key up to its first dot, so that {@code south-caucasus.7f3c} lies beside {@code south-caucasus}. */
    BY_THEATRE,
    /** In the partition of the record it was made from: the writer names the partition. */
    BY_SOURCE;

    /**
     * The partition of a key.
     *
     * @param partitions how many there are, 1 or more
     * @throws IllegalStateException for {@link #BY_SOURCE}, where the key does not tell
     */
    public int partition(String key, int partitions) {
        if (this == BY_SOURCE) {
            throw new IllegalStateException("the writer names the partition of a record that goes by its source");
        }
        int dot = this == BY_THEATRE ? key.indexOf('.') : -1;
        byte[] bytes = (dot < 0 ? key : key.substring(0, dot)).getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(bytes)) % partitions;
    }
}
