package io.truceline.standalone.bench;

import java.util.Properties;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;

/** Passes bytes on: one hop for throughput, two for latency, as many as an article makes on its way to an alert. */
final class NoopTopology {
    static final String FLOW_IN = "bench-flow-in";
    static final String FLOW_OUT = "bench-flow-out";
    static final String CHAIN_IN = "bench-chain-in";
    static final String CHAIN_MIDDLE = "bench-chain-middle";
    static final String CHAIN_OUT = "bench-chain-out";

    private NoopTopology() {}

    static Topology build(Properties properties) {
        Topology topology = new Topology(new TopologyConfig(new StreamsConfig(properties)));
        hop(topology, FLOW_IN, FLOW_OUT);
        hop(topology, CHAIN_IN, CHAIN_MIDDLE);
        hop(topology, CHAIN_MIDDLE, CHAIN_OUT);
        return topology;
    }

    private static void hop(Topology topology, String from, String to) {
        Deserializer<byte[]> in = Serdes.ByteArray().deserializer();
        Serializer<byte[]> out = Serdes.ByteArray().serializer();
        topology.addSource(from + "-source", in, in, from);
        topology.addSink(from + "-sink", to, out, out, from + "-source");
    }
}
