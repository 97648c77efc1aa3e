package kefu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import kefu.platform.json.Json;
import kefu.platform.problem.Refusal;
import kefu.platform.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartialAnswerTest {

    record Person(String id, String phone, @Nullable String remark) {}

    private static final Person ONE = new Person("1", "138****1234", null);

    private static String part(String fields, Object whole) {
        return Json.write(PartialAnswer.of(List.of(fields)).of(whole, null));
    }

    private static Type declared() throws NoSuchMethodException {
        return PartialAnswerTest.class.getDeclaredMethod("empty").getGenericReturnType();
    }

    static Page<Person> empty() {
        return new Page<>(List.of(), null);
    }

    @Test
    void ofAResourceOnlyWhatIsNamedIsSentAsItWouldHaveBeen() {
        assertThat(part("phone", ONE)).isEqualTo("{\"phone\":\"138****1234\"}");
        assertThat(part("phone, id", ONE)).isEqualTo("{\"id\":\"1\",\"phone\":\"138****1234\"}");
    }

    @Test
    void ofAListTheItemsAreCutAndTheCursorStays() {
        assertThat(part("id", new Page<>(List.of(ONE, ONE), "abc")))
                .isEqualTo("{\"items\":[{\"id\":\"1\"},{\"id\":\"1\"}],\"next\":\"abc\"}");
        assertThat(part("id", List.of(ONE))).isEqualTo("[{\"id\":\"1\"}]");
    }

    @Test
    void whatIsAbsentThisTimeMayBeNamed() {
        assertThat(part("id,remark", ONE)).startsWith("{\"id\":\"1\"");
    }

    @Test
    void whatTheResourceNeverHasIsRefusedWithWhatItHas() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> part("id,salary", ONE));
        assertThat(refusal.type().status()).isEqualTo(422);
        assertThat(refusal.violations()).extracting(Violation::pointer).containsExactly("?fields");
        assertThat(refusal.extensions().get("known")).hasToString("[id, phone, remark]");
    }

    @Test
    void anEmptyListKnowsItsFieldsToo() throws NoSuchMethodException {
        Type type = declared();
        assertThat(PartialAnswer.of(List.of("id")).of(empty(), type)).isEqualTo(empty());
        assertThat(catchThrowableOfType(
                        Refusal.class, () -> PartialAnswer.of(List.of("salary")).of(empty(), type)))
                .isNotNull();
    }

    @Test
    void namingNothingOrPartsOfSomethingWithoutPartsIsRefused() {
        assertThat(catchThrowableOfType(Refusal.class, () -> part("", ONE))).isNotNull();
        assertThat(catchThrowableOfType(Refusal.class, () -> part("id", List.of(1))))
                .isNotNull();
    }

    @Test
    void whatHasNoFixedFieldsIsCutAllTheSame() {
        assertThat(part("a,z", Map.of("a", 1, "b", 2))).isEqualTo("{\"a\":1}");
    }
}
