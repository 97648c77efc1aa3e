package kefu.callback.questions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kefu.callback.task.CallbackKind;
import kefu.callback.task.CallbackReason;
import kefu.platform.problem.Violation;
import kefu.platform.text.Text;

/**
 * The questions of one kind of callback, read from {@code questions/*.yaml}. Guarantees that recorded answers answer
 * known questions in the right form, and that a callback is not concluded before the obligatory ones are answered.
 *
 * @param kind the kind of callback it belongs to
 * @param version raised with every change, kept with the answers given
 * @param source where the manual asks for it
 */
public record Questionnaire(CallbackKind kind, int version, Text title, List<String> source, List<Question> questions) {

    public Questionnaire {
        Set<String> keys = questions.stream().map(Question::key).collect(Collectors.toSet());
        if (keys.size() != questions.size()) {
            throw new IllegalArgumentException(kind + " asks a question twice");
        }
        questions.forEach(question -> {
            Map<String, JsonNode> when = question.requiredWhen();
            if (when != null && !keys.containsAll(when.keySet())) {
                throw new IllegalArgumentException(kind + "." + question.key() + " depends on an unknown question");
            }
        });
    }

    /** As it is asked in a callback of this cause. */
    public Questionnaire about(CallbackReason cause) {
        List<Question> asked =
                questions.stream().map(question -> question.about(cause)).toList();
        return new Questionnaire(kind, version, title, source, asked);
    }

    /** Everything wrong with these answers; questions still unanswered count only where the callback ends with them. */
    public List<Violation> faults(JsonNode answers, boolean complete) {
        if (!answers.isObject()) {
            return List.of(new Violation("/answers", "not-an-object", Text.of("应为对象", "Must be an object")));
        }
        List<Violation> faults = new ArrayList<>();
        Set<String> known = questions.stream().map(Question::key).collect(Collectors.toSet());
        answers.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                faults.add(new Violation(
                        "/answers/" + pointer(key),
                        "unknown-question",
                        Text.of("没有这个问题", "There is no such question")));
            }
        });
        questions.forEach(question -> question.fault(answers, complete).ifPresent(faults::add));
        return faults;
    }

    private static String pointer(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
