package io.truceline.standalone.newsroom;

/** A little XML writer: every text and attribute that goes through it is escaped. */
final class Xml {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /** Begins an element; attributes as name, value, name, value. */
    Xml open(String name, String... attributes) {
        return tag(name, attributes, ">\n");
    }

    Xml close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** An element with text alone. */
    Xml text(String name, String text, String... attributes) {
        tag(name, attributes, ">");
        out.append(Html.escape(text));
        return close(name);
    }

    /** An element with attributes alone. */
    Xml empty(String name, String... attributes) {
        return tag(name, attributes, "/>\n");
    }

    private Xml tag(String name, String[] attributes, String end) {
        out.append('<').append(name);
        for (int k = 0; k + 1 < attributes.length; k += 2) {
            out.append(' ')
                    .append(attributes[k])
                    .append("=\"")
                    .append(Html.escape(attributes[k + 1]))
                    .append('"');
        }
        out.append(end);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
