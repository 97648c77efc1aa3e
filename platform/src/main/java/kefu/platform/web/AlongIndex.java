package kefu.platform.web;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.Query;

/**
 * Reads the rows of a page along one named index. MySQL, left to itself, prefers the shortest index that gives the order
 * of a page and throws away every row the filters leave out, which is a walk through the table once a value is rare. A list
 * knows which index serves its filters and its order, so it says so, and a page costs what it shows at any depth.
 */
public final class AlongIndex {

    /** The index of a list that nothing narrows and that follows the ids. */
    public static final String PRIMARY = "PRIMARY";

    private AlongIndex() {}

    /** The first rows of a query over one table; the query has a condition, because the index is named before it. */
    public static <T> List<T> read(TypedQuery<T> query, String index, int rows) {
        query.unwrap(Query.class).addQueryHint(index);
        return query.setMaxResults(rows).getResultList();
    }

    /**
     * The newest first, from where the page before ended: ids are time-ordered, so the id is the key.
     *
     * @param wanted fields and what they must equal
     */
    public static <T> List<T> newestFirst(
            EntityManager rows, Class<T> type, Map<String, ?> wanted, String index, Paging paging) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder("1 = 1");
        wanted.forEach((field, value) -> {
            String name = "wanted" + values.size();
            where.append(" and ").append(field).append(" = :").append(name);
            values.put(name, value);
        });
        if (!paging.after().isEmpty()) {
            where.append(" and id < :after");
            values.put("after", UUID.fromString(paging.after().getFirst()));
        }
        TypedQuery<T> query =
                rows.createQuery("from " + type.getSimpleName() + " where " + where + " order by id desc", type);
        values.forEach(query::setParameter);
        return read(query, index, paging.fetch());
    }
}
