package kefu.platform.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.identity.Rank;
import kefu.platform.testkit.walk.AccessMatrix;
import kefu.platform.testkit.walk.Guard;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** The matrix lets pass what is as declared, and finds a leak, a wrong refusal, a bare field and a route nobody declared. */
@QuarkusTest
class AccessMatrixTest {

    private static final String ROUTE = "GET /test/notes/{id}";

    private final UUID id = UUID.randomUUID();

    @Test
    void whatIsAsDeclaredPasses() {
        Guard honest = notes().row("a note", id.toString(), "", caller -> true, caller -> true);
        assertThatCode(() -> tried(ROUTE, honest)).doesNotThrowAnyException();
    }

    @Test
    void aRowThatShouldBeHiddenIsFoundOut() {
        Guard secret = notes().row("a note", id.toString(), "", caller -> caller.has("AGENT"), caller -> true);
        assertThatThrownBy(() -> tried(ROUTE, secret))
                .hasMessageContaining("7301[STRANGER] on a note: is told of a hidden row");
    }

    @Test
    void aFieldThatShouldBeMaskedIsFoundOut() {
        Guard masked = notes().row("a note", id.toString(), "", caller -> true, caller -> false);
        assertThatThrownBy(() -> tried(ROUTE, masked)).hasMessageContaining("/text is plain, should be masked");
    }

    @Test
    void aRefusalNobodyMakesIsFoundOut() {
        Guard strict = notes().refuses(caller -> caller.has("STRANGER"));
        assertThatThrownBy(() -> tried(ROUTE, strict))
                .hasMessageContaining("7301[STRANGER] EMPLOYEE: should be refused");
    }

    @Test
    void anApiClientNeedsTheScopeToo() {
        Guard honest = notes().row("a note", id.toString(), "", caller -> true, caller -> true);
        Caller reader = machine("test:read");
        assertThatCode(() -> tried(AccessMatrix.of(List.of("STRANGER"), honest).and(reader, machine("other:read"))))
                .doesNotThrowAnyException();
        Guard secret = notes().row("a note", id.toString(), "", caller -> !caller.isMachine(), caller -> true);
        assertThatThrownBy(
                        () -> tried(AccessMatrix.of(List.of("STRANGER"), secret).and(reader)))
                .hasMessageContaining("api:matrix[AGENT] on a note: is told of a hidden row");
    }

    private static Caller machine(String scope) {
        return new Caller("api:matrix", Set.of("AGENT"), Rank.EMPLOYEE, null, Set.of(scope));
    }

    @Test
    void aRouteNobodyDeclaredIsFoundOut() {
        assertThatThrownBy(() -> tried("GET /test/sloppy/hidden", notes())).hasMessageContaining("no such test");
        assertThatThrownBy(() -> tried("POST /test/sloppy", notes())).hasMessageContaining("no guard is declared");
    }

    private Guard notes() {
        NotesResource.NOTES.put(id, new NotesResource.Note("plain", 1, NotesResource.Colour.RED, List.of()));
        return Guard.of("/test/notes/{id}", "for this test").field("/text", "plain", "****");
    }

    private static void tried(String route, Guard guard) throws Throwable {
        tried(route, AccessMatrix.of(List.of("STRANGER"), guard));
    }

    private static void tried(AccessMatrix matrix) throws Throwable {
        tried(ROUTE, matrix);
    }

    private static void tried(String route, AccessMatrix matrix) throws Throwable {
        DynamicTest test = matrix.tests()
                .filter(one -> one.getDisplayName().startsWith(route + " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such test"));
        test.getExecutable().execute();
    }
}
