package kefu.platform.process.expression;

import java.util.Map;
import java.util.Set;
import kefu.platform.process.form.Field;

/**
 * The names an expression of one process may use; anything else is a fault at load, not a surprise at night.
 *
 * @param data fields of the opening form and facts the service adds
 * @param sets further keys of {@code data} which steps set
 * @param moments those of the set keys which hold a moment in time
 * @param steps what {@code taken} may be asked for
 * @param relations what {@code roles} may be asked for
 */
public record Vocabulary(
        Map<String, Field> data, Set<String> sets, Set<String> moments, Set<String> steps, Set<String> relations) {}
