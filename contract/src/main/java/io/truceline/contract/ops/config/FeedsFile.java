package io.truceline.contract.ops.config;

import com.fasterxml.jackson.databind.JsonNode;
import io.truceline.contract.ops.StartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A feed list in a file of its own: YAML (a list, or {@code feeds:} with a list) or OPML 2.0. */
final class FeedsFile {
    private final ConfigurationReader reader;

    FeedsFile(ConfigurationReader reader) {
        this.reader = reader;
    }

    /** The feeds of the file after those given. */
    List<FeedConfig> read(Path file, List<FeedConfig> before) {
        List<FeedConfig> all = new ArrayList<>(before);
        all.addAll(file.toString().toLowerCase(Locale.ROOT).endsWith(".opml") ? opml(file) : yaml(file));
        return List.copyOf(all);
    }

    private List<FeedConfig> yaml(Path file) {
        JsonNode tree = reader.tree(file);
        JsonNode list = tree.isArray() ? tree : tree.path("feeds");
        if (!list.isArray()) {
            throw new StartException(2, file + ": found no list of feeds, allowed is a list of url: …");
        }
        List<FeedConfig> feeds = new ArrayList<>();
        for (int k = 0; k < list.size(); k++) {
            feeds.add(reader.bind(list.get(k), file + ": feeds[" + k + "]", FeedConfig.class));
        }
        return feeds;
    }

    private static List<FeedConfig> opml(Path file) {
        NodeList outlines = outlines(file);
        List<FeedConfig> feeds = new ArrayList<>();
        for (int k = 0; k < outlines.getLength(); k++) {
            Element outline = (Element) outlines.item(k);
            if (outline.hasAttribute("xmlUrl")) {
                feeds.add(feed(file, outline));
            }
        }
        return feeds;
    }

    private static FeedConfig feed(Path file, Element outline) {
        String url = outline.getAttribute("xmlUrl").strip();
        try {
            return new FeedConfig(
                    url, attribute(outline, "text"), null, attribute(outline, "language"), null, List.of(), null);
        } catch (BadSetting e) {
            throw new StartException(
                    2, file + ": outline " + AddressText.withoutSecrets(url) + ": xmlUrl: " + e.getMessage());
        }
    }

    private static @Nullable String attribute(Element outline, String name) {
        String value = outline.getAttribute(name).strip();
        return value.isEmpty() ? null : value;
    }

    private static NodeList outlines(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StartException(2, file + ": no such file");
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(file.toFile()).getElementsByTagName("outline");
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new StartException(2, file + ": not valid OPML: " + e.getMessage());
        }
    }
}
