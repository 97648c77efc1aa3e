package kefu.gateway.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A template under {@code pages} with its places filled; what is filled in as text cannot become markup. */
final class Page {

    private String html;

    private Page(String html) {
        this.html = html;
    }

    static Page of(String template) {
        return new Page(resource(template));
    }

    static Page around(String template) {
        return new Page(template);
    }

    /** Text at {@code {{name}}}. */
    Page put(String name, String text) {
        return lay(name, escape(text));
    }

    /** Markup of our own at {@code {{name}}}. */
    Page lay(String name, String markup) {
        html = html.replace("{{" + name + "}}", markup);
        return this;
    }

    String html() {
        return html;
    }

    static String resource(String name) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream("pages/" + name)) {
            if (file == null) {
                throw new IllegalStateException("No pages/" + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
