package io.truceline.sink.store;

import io.truceline.contract.record.TaggedArticle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Reads tagged articles. */
public final class ArticleReader {
    private final Jdbi jdbi;

    public ArticleReader(Database database) {
        this.jdbi = database.jdbi();
    }

    /** The newest version. */
    public Optional<TaggedArticle> latest(String id) {
        return jdbi.withHandle(
                h -> h.createQuery("SELECT json FROM article WHERE id = :id ORDER BY version DESC LIMIT 1")
                        .bind("id", id)
                        .map((rs, ctx) -> Columns.read(rs.getString("json"), TaggedArticle.class))
                        .findOne());
    }

    public Optional<TaggedArticle> version(String id, int version) {
        return jdbi.withHandle(h -> h.createQuery("SELECT json FROM article WHERE id = :id AND version = :version")
                .bind("id", id)
                .bind("version", version)
                .map((rs, ctx) -> Columns.read(rs.getString("json"), TaggedArticle.class))
                .findOne());
    }

    /** Versions that are there, newest first. */
    public List<Integer> versions(String id) {
        return jdbi.withHandle(
                h -> h.createQuery("SELECT version FROM article WHERE id = :id ORDER BY version DESC LIMIT 100")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .list());
    }

    /** All versions of the articles, by {@link io.truceline.contract.record.Article#versionId()}. */
    public Map<String, TaggedArticle> all(Collection<String> ids) {
        Map<String, TaggedArticle> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbi.useHandle(h -> h.createQuery("SELECT json FROM article WHERE id IN (<ids>)")
                    .bindList("ids", List.copyOf(ids))
                    .map((rs, ctx) -> Columns.read(rs.getString("json"), TaggedArticle.class))
                    .forEach(tagged -> found.put(tagged.article().versionId(), tagged)));
        }
        return found;
    }
}
