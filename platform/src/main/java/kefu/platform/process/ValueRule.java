package kefu.platform.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import kefu.platform.process.expression.Expression;
import kefu.platform.process.expression.Scope;

/** Where a value comes from: a fixed word, an expression, or a choice by the value of an expression. */
sealed interface ValueRule {

    /** Missing if there is no value. */
    JsonNode value(Scope scope);

    record Literal(String word) implements ValueRule {

        @Override
        public JsonNode value(Scope scope) {
            return TextNode.valueOf(word);
        }
    }

    record Computed(Expression expression) implements ValueRule {

        @Override
        public JsonNode value(Scope scope) {
            return expression.json(scope);
        }
    }

    record Choice(Expression by, Map<String, String> words) implements ValueRule {

        @Override
        public JsonNode value(Scope scope) {
            String word = by.text(scope).map(words::get).orElse(null);
            return word == null ? MissingNode.getInstance() : TextNode.valueOf(word);
        }
    }
}
