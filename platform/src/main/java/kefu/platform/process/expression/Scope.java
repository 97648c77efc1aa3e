package kefu.platform.process.expression;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What the variables of an expression stand for in one case at one moment. */
public interface Scope {

    /** As CEL sees it: instants, longs, doubles, text, lists and maps; null if there is no such value now. */
    @Nullable
    Object value(String variable);

    /** {@code form} and {@code data} as they came, so that a copied value keeps every digit. */
    @Nullable
    JsonNode raw(String variable);
}
