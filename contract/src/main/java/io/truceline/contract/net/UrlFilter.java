package io.truceline.contract.net;

import com.fasterxml.jackson.databind.JsonNode;
import io.truceline.contract.ops.LineFilter;
import java.util.List;

/** {@code check urls}: {@code {"id","url"}} gives {@code {"id","allowed","reason"}}. Asks no DNS. */
public final class UrlFilter implements LineFilter {
    private final AddressGuard guard;

    /** With the exceptions of {@code fetch.allowPrivateAddresses}. */
    public UrlFilter(List<String> allowPrivate) {
        guard = new AddressGuard(allowPrivate);
    }

    @Override
    public AddressVerdict apply(JsonNode line) {
        if (!line.path("url").isTextual()) {
            throw new IllegalArgumentException("the line has no text 'url'");
        }
        return guard.judge(line.path("url").textValue());
    }
}
