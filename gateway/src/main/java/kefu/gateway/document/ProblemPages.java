package kefu.gateway.document;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kefu.gateway.document.ProblemKinds.Kind;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.text.Text;
import kefu.platform.web.EdgeAnswers;
import kefu.platform.web.OpenToRead;

/**
 * {@code /problems} and {@code /problems/<slug>}: where {@code type} in a refusal of any service leads to. A page for people,
 * JSON for programs, in the language that is asked for.
 */
@ApplicationScoped
class ProblemPages {

    private static final String SECTION = "/problems";
    private static final Text TITLE = Text.of("拒绝一览", "Every way to be refused");
    private static final Text LEAD = Text.of(
            "每一种拒绝都有固定的地址，写在应答的 type 里。程序按它分支，人在这里看办法。",
            "Every refusal has a fixed address, the type of its answer. Programs branch on it; people read here what to do.");
    private static final Text TYPE = Text.of("类型", "Type");
    private static final Text STATUS = Text.of("状态", "Status");
    private static final Text MEANING = Text.of("含义", "Meaning");
    private static final Text GIVEN_BY = Text.of("来自", "Given by");

    private final ProblemKinds kinds;

    ProblemPages(ProblemKinds kinds) {
        this.kinds = kinds;
    }

    void publish(@Observes Router router) {
        OpenToRead.at(router, SECTION).blockingHandler(this::list, false);
        OpenToRead.at(router, SECTION + "/:slug").blockingHandler(this::one, false);
    }

    private void list(RoutingContext at) {
        Locale language = Pages.language(at);
        if (isForPrograms(at)) {
            List<Map<String, Object>> items =
                    kinds.all().stream().map(kind -> kind.in(language)).toList();
            json(at, Map.of("items", items));
            return;
        }
        String rows = kinds.all().stream().map(kind -> row(kind, language)).collect(Collectors.joining());
        Page page = Page.of("problems.html")
                .put("title", TITLE.in(language))
                .put("lead", LEAD.in(language))
                .put("type", TYPE.in(language))
                .put("status", STATUS.in(language))
                .put("meaning", MEANING.in(language))
                .lay("rows", rows);
        Pages.answer(at, SECTION, TITLE.in(language), page);
    }

    private static String row(Kind kind, Locale language) {
        return Page.of("problem-row.html")
                .put("address", kind.address())
                .put("lang", language.getLanguage())
                .put("slug", kind.slug())
                .put("status", Integer.toString(kind.status()))
                .put("title", kind.title().in(language))
                .html();
    }

    private void one(RoutingContext at) {
        Kind kind = kinds.find(at.pathParam("slug")).orElse(null);
        Locale language = Pages.language(at);
        if (kind == null) {
            EdgeAnswers.write(at, CommonProblem.NOT_FOUND.because("没有这一种拒绝", "There is no refusal of this kind"));
        } else if (isForPrograms(at)) {
            json(at, kind.in(language));
        } else {
            Page page = Page.of("problem.html")
                    .put("title", kind.title().in(language))
                    .put("advice", kind.advice().in(language))
                    .put("typeLabel", TYPE.in(language))
                    .put("address", kind.address())
                    .put("statusLabel", STATUS.in(language))
                    .put("status", Integer.toString(kind.status()))
                    .put("givenBy", GIVEN_BY.in(language))
                    .put("services", services(kind));
            Pages.answer(at, SECTION, kind.title().in(language), page);
        }
    }

    private static String services(Kind kind) {
        return StreamSupport.stream(kind.services().spliterator(), false)
                .map(service -> service.asText())
                .collect(Collectors.joining(" · "));
    }

    /** A page is for those who name one, as browsers do, before any JSON. */
    private static boolean isForPrograms(RoutingContext at) {
        String accept = at.request().headers().get("Accept");
        int page = accept == null ? -1 : accept.indexOf("text/html");
        return page < 0 || accept.substring(0, page).contains("json");
    }

    private static void json(RoutingContext at, Object body) {
        at.response()
                .putHeader("Content-Type", "application/json; charset=UTF-8")
                .putHeader("Vary", "Accept, Accept-Language")
                .end(Json.write(body));
    }
}
