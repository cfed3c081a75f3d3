package io.truceline.contract.ops.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One webhook, signed as Standard Webhooks asks.
 *
 * @param name short name, part of the idempotency key
 * @param url absolute http or https address
 * @param secret {@code whsec_} and 24 to 64 bytes in base64
 * @param secretFile file that holds the secret, instead of {@code secret}
 */
public record WebhookConfig(
        String name,
        String url,
        @Nullable String secret,
        @Nullable Path secretFile) {
    public WebhookConfig {
        BadSetting.require(
                name != null && name.matches("[a-z0-9-]{1,40}"), "name", name, "1 to 40 of a-z, 0-9, hyphen");
        BadSetting.require(
                url != null && url.matches("https?://.+"),
                "url",
                url == null ? null : AddressText.hostOnly(url),
                "an absolute http or https address");
        BadSetting.require(
                (secret == null) != (secretFile == null), "secret", "none or two", "either secret or secretFile");
    }

    /** Leaves the secret out, and of the address what may be one, so that it never gets into a log. */
    @Override
    public String toString() {
        return "WebhookConfig[name=" + name + ", url=" + AddressText.hostOnly(url) + "]";
    }
}
