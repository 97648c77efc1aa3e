package kefu.platform.process;

import kefu.platform.process.expression.Expression;
import kefu.platform.process.expression.Scope;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** Why a step makes clocks stand still: what somebody writes on its form, or the same words every time. */
sealed interface PauseReason {

    /** Null if nobody said it. */
    @Nullable
    Text of(Scope scope);

    /** As the definition says it. */
    String source();

    record Said(Expression words) implements PauseReason {

        @Override
        public @Nullable Text of(Scope scope) {
            return words.text(scope)
                    .filter(text -> !text.isBlank())
                    .map(text -> Text.of(text, text))
                    .orElse(null);
        }

        @Override
        public String source() {
            return words.source();
        }
    }

    record Always(Text words) implements PauseReason {

        @Override
        public Text of(Scope scope) {
            return words;
        }

        @Override
        public String source() {
            return words.zh() + " / " + words.en();
        }
    }
}
