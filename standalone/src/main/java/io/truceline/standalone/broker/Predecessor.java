package io.truceline.standalone.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.errors.BrokerIdNotRegisteredException;
import org.apache.kafka.common.utils.Time;

/**
 * The broker that ran in this folder before. It never signs off itself (see {@link BrokerSettings}), and while it counts as there
 * the cluster lets no other in under its number.
 */
final class Predecessor {
    private static final int LIMIT_MS = 20_000;

    private Predecessor() {}

    /**
     * Signs it off, by a controller that runs for this alone.
     *
     * @throws Exception if the controller does not start or does not answer
     */
    static void signOff(Ports ports, Path logs) throws Exception {
        KafkaRaftServer controller = new KafkaRaftServer(
                new kafka.server.KafkaConfig(BrokerSettings.controllerAlone(ports, logs), false), Time.SYSTEM);
        try {
            controller.startup();
            unregister(Ports.HOST + ":" + ports.controller());
        } finally {
            controller.shutdown();
            controller.awaitShutdown();
        }
    }

    private static void unregister(String controller) throws Exception {
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_CONTROLLERS_CONFIG,
                controller,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                LIMIT_MS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                LIMIT_MS))) {
            admin.unregisterBroker(BrokerSettings.node()).all().get(LIMIT_MS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof BrokerIdNotRegisteredException)) { // it died before it had registered
                throw e;
            }
        }
    }
}
