package kefu.billing.office;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kefu.platform.web.AlongIndex;
import kefu.platform.web.Paging;
import org.jspecify.annotations.Nullable;

/**
 * The filters of one list. Only combinations that have an index are answered, and along that index, so a page costs the
 * same at ten million rows and at any depth; everything else is refused with the combinations there are.
 */
public final class Filter {

    private final Map<String, Object> wanted = new LinkedHashMap<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<Set<String>, String> indexes = new LinkedHashMap<>();

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

    /** These filters together are answered by this index. */
    public Filter along(String index, String... names) {
        indexes.put(Set.of(names), index);
        return this;
    }

    /** The newest first, from where the page before ended. Ids are time-ordered, so the key is the order. */
    public <T> List<T> newestFirst(Class<T> type, PanacheRepositoryBase<T, UUID> rows, Paging paging) {
        return list(type, rows, paging, "id < :after", "id desc");
    }

    /** In ascending order of the key, from where the page before ended. */
    public <T> List<T> inOrderOf(String key, Class<T> type, PanacheRepositoryBase<T, UUID> rows, Paging paging) {
        return list(type, rows, paging, key + " > :after", key);
    }

    private <T> List<T> list(
            Class<T> type, PanacheRepositoryBase<T, UUID> rows, Paging paging, String beyond, String order) {
        String index = index();
        Map<String, Object> parameters = new LinkedHashMap<>(wanted);
        String where = fields.entrySet().stream()
                .map(field -> field.getValue() + " = :" + field.getKey())
                .collect(Collectors.joining(" and "));
        UUID after = Seek.after(paging);
        if (after != null) {
            where += (where.isEmpty() ? "" : " and ") + beyond;
            parameters.put("after", after);
        }
        String condition = where.isEmpty() ? "" : " where " + where;
        TypedQuery<T> query = rows.getEntityManager()
                .createQuery("from " + type.getSimpleName() + condition + " order by " + order, type);
        parameters.forEach(query::setParameter);
        return index == null
                ? query.setMaxResults(paging.fetch()).getResultList()
                : AlongIndex.read(query, index, paging.fetch());
    }

    /** Refuses what no index answers; no filter at all is always answered. */
    private @Nullable String index() {
        if (wanted.isEmpty()) {
            return null;
        }
        String index = indexes.get(wanted.keySet());
        if (index == null) {
            throw BillingProblem.FILTER_COMBINATION
                    .because("请使用所列的筛选组合之一", "Use one of the combinations listed")
                    .with(
                            "combinations",
                            indexes.keySet().stream().map(TreeSet::new).toList());
        }
        return index;
    }
}
