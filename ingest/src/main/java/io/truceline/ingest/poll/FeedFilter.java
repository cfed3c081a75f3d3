package io.truceline.ingest.poll;

import com.fasterxml.jackson.databind.JsonNode;
import io.truceline.contract.ops.LineFilter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** {@code parse-feed}: {@code {"id","contentType","url","bytesBase64"}} gives the {@link ParsedFeed}. */
public final class FeedFilter implements LineFilter {
    private final FeedParser parser = new FeedParser();

    @Override
    public FeedLine apply(JsonNode line) {
        if (!line.path("bytesBase64").isTextual()) {
            throw new IllegalArgumentException("the line has no text 'bytesBase64'");
        }
        byte[] body = Base64.getMimeDecoder().decode(line.path("bytesBase64").textValue());
        return FeedLine.of(parser.parse(
                body, line.path("contentType").textValue(), url(line.path("url").textValue())));
    }

    private static @Nullable URI url(@Nullable String text) {
        try {
            return text == null ? null : new URI(text.strip());
        } catch (URISyntaxException e) {
            return null; // no base for relative links, but the feed can be read
        }
    }
}
