/**
 * A Kafka broker of one's own, in this JVM and on loopback only, for {@code run}, {@code demo} and the tests.
 *
 * <pre>
 * data/broker ─BrokerFolder─▶ lock, Ports ─BrokerSettings─▶ broker properties ─EmbeddedBroker─▶ a broker that is up
 *                                                                       Kafka's exit and halt ─BrokerFault─▶ health
 * </pre>
 */
@NullMarked
package io.truceline.standalone.broker;

import org.jspecify.annotations.NullMarked;
