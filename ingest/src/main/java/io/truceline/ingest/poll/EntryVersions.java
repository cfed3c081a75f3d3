package io.truceline.ingest.poll;

import io.truceline.contract.record.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which entries of a document are new or changed since the last poll. An entry is known by its guid, else its link, else
 * its title; its content is the hash of title, link, summary and content, so that a new date alone is no new version.
 */
public final class EntryVersions {
    private final int mostRemembered;

    /** Entries that left the document are forgotten, oldest first, above that number. */
    public EntryVersions(int mostRemembered) {
        this.mostRemembered = mostRemembered;
    }

    /**
     * An entry that was not sent on yet, in this form.
     *
     * @param id identity of the version: hash of feed, guid and content
     * @param guid the feed's own id of the entry, or what stands for it
     */
    public record Version(String id, String guid, ParsedEntry entry) {}

    /**
     * What a document changes.
     *
     * @param fresh new versions in the order of the document
     * @param remembered guid hash to content hash, oldest first, for the next time
     */
    public record Comparison(List<Version> fresh, Map<String, String> remembered) {}

    /** Compares a document with what is remembered of the feed. */
    public Comparison compare(String feed, Map<String, String> remembered, ParsedFeed document) {
        Set<String> ambiguous = ambiguous(document);
        Set<String> contents = new HashSet<>(remembered.values());
        Map<String, String> present = new LinkedHashMap<>();
        List<Version> fresh = new ArrayList<>();
        for (ParsedEntry entry : document.entries()) {
            String guid = guid(entry, ambiguous);
            String key = Ids.brief(guid);
            String content = content(entry);
            @Nullable String before = remembered.get(key);
            // known content under an unknown guid: a feed that makes up new guids for every answer
            boolean known = content.equals(before) || (before == null && contents.contains(content));
            if (present.putIfAbsent(key, content) == null && !known) {
                fresh.add(new Version(Ids.of(feed, guid, content), guid, entry));
                contents.add(content);
            }
        }
        return new Comparison(fresh, merged(remembered, present));
    }

    private Map<String, String> merged(Map<String, String> remembered, Map<String, String> present) {
        Map<String, String> merged = new LinkedHashMap<>(remembered);
        merged.keySet().removeAll(present.keySet());
        int departed = Math.max(0, mostRemembered - present.size());
        List<String> oldest = List.copyOf(merged.keySet());
        oldest.subList(0, Math.max(0, oldest.size() - departed)).forEach(merged::remove);
        merged.putAll(present);
        return merged;
    }

    /** Guids that stand for several pages in one document and so identify none. */
    private static Set<String> ambiguous(ParsedFeed document) {
        Map<String, String> pages = new HashMap<>();
        Set<String> found = new HashSet<>();
        for (ParsedEntry entry : document.entries()) {
            String page = page(entry);
            if (entry.id() != null
                    && !pages.computeIfAbsent(entry.id(), id -> page).equals(page)) {
                found.add(entry.id());
            }
        }
        return found;
    }

    private static String guid(ParsedEntry entry, Set<String> ambiguous) {
        return entry.id() != null && !ambiguous.contains(entry.id()) ? entry.id() : page(entry);
    }

    private static String page(ParsedEntry entry) {
        return entry.link() != null
                ? entry.link()
                : "title:" + Ids.brief(Objects.toString(entry.title(), content(entry)));
    }

    private static String content(ParsedEntry entry) {
        return Ids.brief(
                Objects.toString(entry.title(), ""),
                Objects.toString(entry.link(), ""),
                Objects.toString(entry.summary(), ""),
                Objects.toString(entry.content(), ""));
    }
}
