package kefu.platform.testkit;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import java.util.List;
import java.util.stream.Stream;

/** Has every answer that any {@code @QuarkusTest} is given held against the document of its service, whatever it tests. */
public final class EveryAnswer implements QuarkusTestBeforeEachCallback {

    private static final Filter CHECK = new AnswerCheck();

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        List<Filter> filters = RestAssured.filters();
        if (!filters.contains(CHECK)) {
            RestAssured.replaceFiltersWith(
                    Stream.concat(filters.stream().filter(EveryAnswer::isAnother), Stream.of(CHECK))
                            .toList());
        }
    }

    /** Not the check of a server that has gone, whose classes were loaded for it alone. */
    private static boolean isAnother(Filter filter) {
        return !filter.getClass().getName().equals(AnswerCheck.class.getName());
    }
}
