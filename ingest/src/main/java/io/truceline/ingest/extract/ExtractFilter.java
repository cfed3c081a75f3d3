package io.truceline.ingest.extract;

import com.fasterxml.jackson.databind.JsonNode;
import io.truceline.contract.ops.LineFilter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The {@code extract} verb: {@code {"id","url","html" or "htmlBase64", optional "contentType"}} in, an {@link ExtractLine}
 * out.
 */
public final class ExtractFilter implements LineFilter {
    private final PageExtractor extractor = new PageExtractor();

    @Override
    public Object apply(JsonNode line) {
        String type = text(line, "contentType");
        String url = text(line, "url");
        String html = text(line, "html");
        return ExtractLine.of(html != null ? extractor.extract(html, url) : extractor.extract(bytes(line), type, url));
    }

    private static byte[] bytes(JsonNode line) {
        String base64 = text(line, "htmlBase64");
        if (base64 == null) {
            throw new IllegalArgumentException("neither \"html\" nor \"htmlBase64\" is given as a string");
        }
        try {
            return Base64.getMimeDecoder().decode(base64.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"htmlBase64\" is not Base64: " + e.getMessage(), e);
        }
    }

    private static @Nullable String text(JsonNode line, String name) {
        return line.path(name).isTextual() ? line.path(name).textValue() : null;
    }
}
