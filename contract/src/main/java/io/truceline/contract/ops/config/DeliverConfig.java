package io.truceline.contract.ops.config;

import java.time.Duration;
import java.util.List;

/**
 * Where alerts are delivered.
 *
 * @param webhooks the targets
 * @param retryDelay time before the second try; doubles with each further one, up to an hour
 * @param giveUpAfter a delivery that is older is given up and shown as failed
 */
public record DeliverConfig(List<WebhookConfig> webhooks, Duration retryDelay, Duration giveUpAfter) {
    public DeliverConfig {
        webhooks = List.copyOf(webhooks);
        BadSetting.positive("retryDelay", retryDelay);
        BadSetting.positive("giveUpAfter", giveUpAfter);
        long names = webhooks.stream().map(WebhookConfig::name).distinct().count();
        BadSetting.require(names == webhooks.size(), "webhooks", "two of one name", "a name of its own for each");
    }
}
