package kefu.gateway.document;

import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kefu.platform.text.Text;
import kefu.platform.web.Languages;

/**
 * The frame around every page for people, in Chinese or English. Everything a page loads comes from this server, and its
 * content security policy says so.
 */
final class Pages {

    /** Draws itself with styles in its elements. */
    static final String REFERENCE = "/docs/api";

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'%s; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final Map<String, Text> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put("/docs", Text.of("指南", "Guide"));
        SECTIONS.put(REFERENCE, Text.of("接口", "API"));
        SECTIONS.put("/docs/events", Text.of("事件", "Events"));
        SECTIONS.put("/problems", Text.of("拒绝", "Problems"));
    }

    private Pages() {}

    /** What the reader wants: {@code ?lang=} before {@code Accept-Language}. */
    static Locale language(RoutingContext at) {
        String wish = at.queryParams().get("lang");
        return Languages.of(wish == null ? at.request().headers().get("Accept-Language") : wish);
    }

    static void answer(RoutingContext at, String section, String title, Page content) {
        Locale language = language(at);
        boolean chinese = language.getLanguage().equals("zh");
        String lang = chinese ? "zh" : "en";
        Page page = Page.of("page.html")
                .put("title", title)
                .lay(
                        "head",
                        section.equals(REFERENCE) ? "<link rel=\"stylesheet\" href=\"/docs/swagger-ui.css\">\n" : "")
                .put("kind", section.equals(REFERENCE) ? "reference" : "reading")
                .lay("nav", navigation(section, language, lang))
                .put("lang", lang)
                .put("otherLang", chinese ? "en" : "zh")
                .put("otherName", chinese ? "English" : "中文")
                .lay("content", content.html());
        at.response()
                .putHeader("Content-Type", "text/html; charset=UTF-8")
                .putHeader("Content-Language", chinese ? "zh-CN" : "en")
                .putHeader("Vary", "Accept, Accept-Language")
                .putHeader(
                        "Content-Security-Policy",
                        POLICY.formatted(section.equals(REFERENCE) ? " 'unsafe-inline'" : ""))
                .end(page.html());
    }

    private static String navigation(String section, Locale language, String lang) {
        StringBuilder links = new StringBuilder();
        SECTIONS.forEach((address, name) ->
                links.append(Page.around("<a href=\"{{address}}?lang={{lang}}\"{{here}}>{{name}}</a>\n")
                        .put("address", address)
                        .put("lang", lang)
                        .lay("here", address.equals(section) ? " aria-current=\"page\"" : "")
                        .put("name", name.in(language))
                        .html()));
        return links.toString();
    }
}
