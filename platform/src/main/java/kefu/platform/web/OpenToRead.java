package kefu.platform.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import java.util.Set;
import java.util.TreeSet;
import kefu.platform.problem.CommonProblem;

/** An address outside the API that everybody may read, by GET or HEAD; any other method is told so. */
public final class OpenToRead {

    private static final Set<String> METHODS = new TreeSet<>(Set.of("GET", "HEAD"));

    private OpenToRead() {}

    /** To be given the handler of a reading. */
    public static Route at(Router router, String path) {
        Route reading = router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD);
        router.route(path)
                .handler(other -> EdgeAnswers.write(
                        other,
                        CommonProblem.METHOD_NOT_ALLOWED
                                .because("此地址只能读取", "This address can only be read")
                                .with("allowed", METHODS)));
        return reading;
    }
}
