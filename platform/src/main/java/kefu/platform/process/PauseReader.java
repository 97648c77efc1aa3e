package kefu.platform.process;

import java.util.List;
import kefu.platform.process.expression.Expression;
import kefu.platform.process.form.Field;
import kefu.platform.process.form.FieldReader;
import kefu.platform.process.yaml.Node;
import kefu.platform.process.yaml.Section;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a step says about the clocks it makes stand still: {@code pauses: [rectify]}, or with the reason
 * {@code pauses: {clocks: [rectify], reason: form.reason}}, where the reason is an expression or a {@code {zh: …, en: …}}.
 * Where the clocks name the step themselves, {@code clocks} is left out.
 */
final class PauseReader {

    static final String PAUSES = "pauses";

    private final RuleReader rules;

    PauseReader(RuleReader rules) {
        this.rules = rules;
    }

    /** The clocks a step names under a key such as {@code stops}; under {@code pauses} they may stand beside a reason. */
    static List<String> clocks(Section step, String key) {
        return key.equals(PAUSES) && step.node(PAUSES).orElse(null) instanceof Node.Mapping
                ? step.section(PAUSES).map(given -> given.words("clocks")).orElse(List.of())
                : step.words(key);
    }

    @Nullable
    PauseReason reason() {
        Section step = rules.section();
        if (!(step.node(PAUSES).orElse(null) instanceof Node.Mapping)) {
            return null;
        }
        Section pauses = step.section(PAUSES).orElseThrow();
        pauses.node("clocks");
        Node reason = pauses.node("reason").orElse(null);
        pauses.done();
        if (reason == null) {
            pauses.fault("reason", "is missing: why do the clocks stand still?");
            return null;
        }
        if (reason instanceof Node.Mapping) {
            return new PauseReason.Always(
                    FieldReader.text(pauses.section("reason").orElseThrow()));
        }
        Expression words = rules.value(reason, pauses.where() + ": reason");
        if (words != null) {
            check(words, pauses);
        }
        return words == null ? null : new PauseReason.Said(words);
    }

    private void check(Expression words, Section pauses) {
        List<String> path = words.path();
        Field field = path.size() == 2 && words.usesForm() ? rules.form().get(path.get(1)) : null;
        if (!words.mayBeText()) {
            pauses.fault("reason", "must be words, such as a text of the form");
        }
        if (field != null && field.personal()) {
            pauses.fault("reason", "is personal data, which an explanation must not show");
        }
    }
}
