package kefu.platform.process;

import java.util.LinkedHashMap;
import java.util.Map;
import kefu.platform.process.expression.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What a case is among the cases of its process.
 *
 * @param unique what no other case may be meanwhile; null if it claims nothing now
 * @param counted the series it is counted in now, by the name of the count
 */
public record CaseKeys(@Nullable String unique, Map<String, String> counted) {

    static CaseKeys of(Definition definition, Scope scope) {
        Unique unique = definition.unique();
        Map<String, String> counted = new LinkedHashMap<>();
        definition.counts().forEach((name, same) -> same.key(scope).ifPresent(key -> counted.put(name, key)));
        return new CaseKeys(unique == null ? null : unique.same().key(scope).orElse(null), counted);
    }
}
