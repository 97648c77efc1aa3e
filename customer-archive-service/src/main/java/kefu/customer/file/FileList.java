package kefu.customer.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.customer.secrecy.ConfidentialityLevel;
import kefu.platform.web.Paging;

/**
 * Reads pages of the list of files along an index: the newest file first, or with {@code updatedSince} the earliest change
 * first. What the caller may not see is left out by the same query.
 */
@ApplicationScoped
class FileList {

    private static final String LINES = """
            select new kefu.customer.file.CustomerLine(f.id, f.number, f.kind, f.details.name, f.customerClass,
              f.details.phone, f.details.externalId, f.details.owner, f.details.dedicatedHandler,
              f.confidentiality.level, f.createdAt, f.updatedAt)
            from CustomerFile f""";
    private static final String MATCHES = "name_matches(f.details.name, :words)";

    private final EntityManager entities;

    FileList(EntityManager entities) {
        this.entities = entities;
    }

    List<CustomerLine> read(Found found, Viewer viewer, Paging paging) {
        Map<String, Object> values = new HashMap<>();
        List<String> where = new ArrayList<>();
        found.filters().forEach((field, value) -> {
            where.add(
                    switch (field) {
                        case "ids" -> "f.id in :ids";
                        case "words" -> MATCHES;
                        case "since" -> "f.updatedAt >= :since";
                        default -> field + " = :" + name(field);
                    });
            values.put(name(field), value);
        });
        if (viewer.restricted()) {
            where.add("(f.confidentiality.level = :open or f.confidentiality.until < :today or f.details.owner = :me)");
            values.put("open", ConfidentialityLevel.SECRET);
            values.put("today", viewer.today());
            values.put("me", viewer.operator());
        }
        String order = found.byChange() ? " order by f.updatedAt, f.id" : " order by f.id desc";
        after(paging.after(), found.byChange(), where, values);
        String condition = where.isEmpty() ? "" : " where " + String.join(" and ", where);
        TypedQuery<CustomerLine> query = entities.createQuery(LINES + condition + order, CustomerLine.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(paging.fetch()).getResultList();
    }

    /** Keys of the last row, from which the next page goes on. */
    static List<String> keys(CustomerLine line, boolean byChange) {
        return byChange
                ? List.of(line.updatedAt().toString(), line.id().toString())
                : List.of(line.id().toString());
    }

    private static void after(List<String> keys, boolean byChange, List<String> where, Map<String, Object> values) {
        if (keys.isEmpty()) {
            return;
        }
        values.put("afterId", UUID.fromString(keys.getLast()));
        if (byChange) {
            where.add("f.updatedAt >= :afterTime and (f.updatedAt > :afterTime or f.id > :afterId)");
            values.put("afterTime", Instant.parse(keys.getFirst()));
        } else {
            where.add("f.id < :afterId");
        }
    }

    private static String name(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }
}
