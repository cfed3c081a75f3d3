package io.truceline.ingest.poll;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Elements' names in one spelling, whatever prefixes a document chose: {@code title}, {@code dc:date},
 * {@code content:encoded}, lower case. RSS and Atom share the names without prefix.
 */
final class ElementNames {
    /** Children of one name looked at. */
    private static final int MOST_ALIKE = 50;

    private static final String CORE = "-";

    /** Prefixes of the core vocabularies where a document forgets to declare them. */
    private static final Set<String> BARE = Set.of("rss", "atom");

    private final Map<String, String> prefixes;

    ElementNames() {
        prefixes = Table.read("namespaces.tsv").stream()
                .collect(Collectors.toMap(row -> normal(row.get(0)), row -> row.get(1)));
    }

    String of(Element element) {
        String local = element.tag().localName().toLowerCase(Locale.ROOT);
        String prefix = prefix(element);
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /** The element's first children of that name, as many as any honest document has. */
    List<Element> children(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> of(child).equals(name))
                .limit(MOST_ALIKE)
                .toList();
    }

    /** Its first child of that name. */
    @Nullable
    Element child(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> of(child).equals(name))
                .findFirst()
                .orElse(null);
    }

    private String prefix(Element element) {
        String written = element.tag().prefix().toLowerCase(Locale.ROOT);
        String namespace = Objects.requireNonNullElse(element.tag().namespace(), Parser.NamespaceXml);
        @Nullable String known = namespace.equals(Parser.NamespaceXml) ? null : prefixes.get(normal(namespace));
        String prefix = known != null ? known : BARE.contains(written) ? CORE : written;
        return prefix.equals(CORE) ? "" : prefix;
    }

    private static String normal(String uri) {
        String lower = uri.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith("/") || lower.endsWith("#") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
