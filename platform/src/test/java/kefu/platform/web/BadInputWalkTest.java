package kefu.platform.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import kefu.platform.testkit.walk.BadInputWalk;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** The walk lets pass what keeps the house's promises, and finds what does not. */
@QuarkusTest
class BadInputWalkTest {

    @Test
    void aRouteThatKeepsItsPromisesPasses() {
        assertThatCode(() -> walked("POST /test/notes")).doesNotThrowAnyException();
        assertThatCode(() -> walked("GET /test/notes")).doesNotThrowAnyException();
    }

    @Test
    void aSloppyRouteIsFoundOut() {
        assertThatThrownBy(() -> walked("POST /test/sloppy"))
                .hasMessageContaining("/text = \"xxxxxxxxxxxxxxxxxxx…: 200 instead of [422]")
                .hasMessageContaining("a key with a blank: 500 instead of [400]")
                .hasMessageContaining("something changed: ");
    }

    @Test
    void aRouteNobodyIsToldOfIsFoundOut() {
        assertThatThrownBy(() -> walked("every route")).hasMessageContaining("GET /test/sloppy/hidden is served");
    }

    private static void walked(String name) throws Throwable {
        DynamicTest test = BadInputWalk.overAllRoutes(Map.of())
                .filter(one -> one.getDisplayName().startsWith(name + " "))
                .findFirst()
                .orElseThrow();
        test.getExecutable().execute();
    }
}
