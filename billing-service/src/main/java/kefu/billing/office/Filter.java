package kefu.billing.office;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kefu.platform.web.Paging;
import org.jspecify.annotations.Nullable;

/**
 * The filters of one list. Only combinations that have an index are answered, so a list costs the same at ten million
 * rows; everything else is refused with the combinations there are.
 */
public final class Filter {

    private final Map<String, Object> wanted = new LinkedHashMap<>();
    private final Map<String, String> fields = new LinkedHashMap<>();

    public Filter by(String name, @Nullable Object value) {
        return by(name, name, value);
    }

    /** Where the entity calls it otherwise than the caller does. */
    public Filter by(String name, String field, @Nullable Object value) {
        if (value != null) {
            wanted.put(name, value);
            fields.put(name, field);
        }
        return this;
    }

    /** Refuses what no index answers; no filter at all is always answered. */
    @SafeVarargs
    public final Filter only(Set<String>... indexed) {
        if (!wanted.isEmpty() && !List.of(indexed).contains(wanted.keySet())) {
            throw BillingProblem.FILTER_COMBINATION
                    .because("请使用所列的筛选组合之一", "Use one of the combinations listed")
                    .with(
                            "combinations",
                            List.of(indexed).stream().map(TreeSet::new).toList());
        }
        return this;
    }

    /** The newest first, from where the page before ended. Ids are time-ordered, so the key is the order. */
    public <T> List<T> newestFirst(PanacheRepositoryBase<T, UUID> rows, Paging paging) {
        Map<String, Object> parameters = new LinkedHashMap<>(wanted);
        String where = fields.entrySet().stream()
                .map(field -> field.getValue() + " = :" + field.getKey())
                .collect(Collectors.joining(" and "));
        UUID after = Seek.after(paging);
        if (after != null) {
            where += (where.isEmpty() ? "" : " and ") + "id < :after";
            parameters.put("after", after);
        }
        String query = (where.isEmpty() ? "" : where + " ") + "order by id desc";
        return rows.find(query, parameters).page(0, paging.fetch()).list();
    }
}
