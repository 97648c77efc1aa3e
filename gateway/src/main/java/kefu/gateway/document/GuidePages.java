package kefu.gateway.document;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import kefu.gateway.client.Origins;
import kefu.platform.text.Text;
import kefu.platform.web.OpenToRead;

/** {@code /docs}: how to begin; {@code /docs/api}: every route, to read and to try; {@code /docs/events}: every event. */
@ApplicationScoped
class GuidePages {

    private static final Text GUIDE = Text.of("指南", "Guide");
    private static final Text REFERENCE = Text.of("接口", "API");
    private static final Text EVENTS = Text.of("事件", "Events");
    private static final Text EVENTS_LEAD = Text.of(
            "CloudEvents 1.0，以聚合为键，逐个聚合有序，至少一次。只含编号与事实，不含个人信息。",
            "CloudEvents 1.0, keyed and in order by aggregate, at least once. They hold ids and facts, no personal data.");
    private static final Text FAILED = Text.of("无法读取：", "It could not be read:");
    private static final Text TOKEN = Text.of("令牌", "Token");
    private static final Text TOKEN_HINT = Text.of("只保存在本标签页", "kept in this tab only");

    private final Origins origins;

    GuidePages(Origins origins) {
        this.origins = origins;
    }

    void publish(@Observes Router router) {
        OpenToRead.at(router, "/docs").handler(this::guide);
        OpenToRead.at(router, Pages.REFERENCE).handler(this::reference);
        OpenToRead.at(router, "/docs/events").handler(this::events);
        library(router, "swagger-ui-bundle.js", "text/javascript; charset=UTF-8");
        library(router, "swagger-ui.css", "text/css; charset=UTF-8");
        // The library lies in the class path with pages of its own, which are none of ours.
        router.route("/openapi-ui/*").handler(at -> at.fail(404));
        router.route("/template/*").handler(at -> at.fail(404));
    }

    private void guide(RoutingContext at) {
        Locale language = Pages.language(at);
        String here = origins.scheme(at.request()) + "://" + at.request().authority();
        Page page = Page.of("guide." + language.getLanguage() + ".html").put("here", here);
        Pages.answer(at, "/docs", GUIDE.in(language), page);
    }

    private void reference(RoutingContext at) {
        Locale language = Pages.language(at);
        Page page = Page.of("reference.html")
                .put("tokenLabel", TOKEN.in(language))
                .put("tokenHint", TOKEN_HINT.in(language));
        Pages.answer(at, Pages.REFERENCE, REFERENCE.in(language), page);
    }

    private void events(RoutingContext at) {
        Locale language = Pages.language(at);
        Page page = Page.of("events.html")
                .put("title", EVENTS.in(language))
                .put("lead", EVENTS_LEAD.in(language))
                .put("failed", FAILED.in(language));
        Pages.answer(at, "/docs/events", EVENTS.in(language), page);
    }

    private static void library(Router router, String file, String type) {
        byte[] bytes;
        try (InputStream found = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("META-INF/resources/openapi-ui/" + file)) {
            if (found == null) {
                throw new IllegalStateException("The library of the reference has no " + file);
            }
            bytes = found.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Buffer content = Buffer.buffer(bytes);
        OpenToRead.at(router, "/docs/" + file)
                .handler(at -> at.response()
                        .putHeader("Content-Type", type)
                        .putHeader("Cache-Control", "max-age=3600")
                        .end(content));
    }
}
