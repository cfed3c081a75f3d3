package io.truceline.standalone.newsroom;

import io.truceline.standalone.newsroom.PageText.Block;
import io.truceline.standalone.newsroom.PageText.Kind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page as HTML, in its outlet's template. */
final class PageDocument {
    private final Template template;

    PageDocument(Template template) {
        this.template = template;
    }

    /** The whole document. */
    String html(Page page) {
        Map<String, String> slots = slots(page);
        slots.put("body", body(page, slots));
        return Template.fill(template.page(), slots);
    }

    private String body(Page page, Map<String, String> slots) {
        StringBuilder body = new StringBuilder();
        int paragraphs = 0;
        for (Block block : page.text().blocks()) {
            body.append(part(block, paragraphs == 0, page, slots));
            if (block.kind() == Kind.PARAGRAPH) {
                paragraphs++;
                body.append(Template.fill(template.parts().getOrDefault("after-" + paragraphs, ""), slots));
            }
        }
        return body.toString();
    }

    private String part(Block block, boolean first, Page page, Map<String, String> slots) {
        Map<String, String> own = new HashMap<>(slots);
        own.put("text", Html.plain(block.text()));
        own.put("html", Html.inline(block.text(), page.home()));
        return Template.fill(partText(block.kind(), first), own);
    }

    private String partText(Kind kind, boolean first) {
        String paragraph = template.parts().getOrDefault("paragraph", "<p>{{html}}</p>\n");
        if (kind != Kind.PARAGRAPH) {
            return template.parts().getOrDefault(Template.partName(kind), "");
        }
        return first ? template.parts().getOrDefault("lead", paragraph) : paragraph;
    }

    private static Map<String, String> slots(Page page) {
        Map<String, String> slots = new HashMap<>();
        slots.put("title", page.text().title());
        slots.put("standfirst", page.text().standfirst());
        slots.put("author", page.scene().author() == null ? "" : page.scene().author());
        slots.put("section", page.scene().section());
        slots.put("url", page.url());
        slots.put("path", page.scene().path());
        slots.put("home", page.home());
        slots.put("outlet", page.outlet().name());
        slots.put("domain", page.outlet().domain());
        slots.put("owner", page.outlet().owner());
        dates("published", page.published(), page, slots);
        dates("updated", page.updated(), page, slots);
        return slots;
    }

    private static void dates(String name, @Nullable Instant at, Page page, Map<String, String> slots) {
        slots.put(name, at == null ? "" : at.truncatedTo(ChronoUnit.SECONDS).toString());
        for (String form : Language.FORMS) {
            slots.put(name + "." + form, page.written(name, form));
        }
    }
}
