package kefu.customer.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kefu.platform.visibility.Condition;
import kefu.platform.web.AlongIndex;
import kefu.platform.web.Paging;

/**
 * Reads pages of the list of files along an index: the newest file first, or with {@code updatedSince} the earliest change
 * first. What the caller may not see is left out by the same query.
 */
@ApplicationScoped
class FileList {

    private static final String LINES = """
            select new kefu.customer.listing.CustomerLine(f.id, f.number, f.kind, f.details.name, f.customerClass,
              f.details.phone, f.details.externalId, f.details.owner, f.details.dedicatedHandler,
              f.confidentiality.level, f.appraisal.grade, f.appraisal.problem, f.reviews.dueOn, f.createdAt, f.updatedAt)
            from CustomerFile f""";
    private static final String MATCHES = "name_matches(f.details.name, :words)";

    private final EntityManager entities;

    FileList(EntityManager entities) {
        this.entities = entities;
    }

    List<CustomerLine> read(Found found, Condition shown, Paging paging) {
        return read(found, shown, paging.after(), paging.fetch());
    }

    /** So many lines after the keys of one. */
    List<CustomerLine> read(Found found, Condition shown, List<String> after, int fetch) {
        Map<String, Object> values = new HashMap<>();
        List<String> where = new ArrayList<>(List.of("f.destroyedAt is null"));
        found.filters().forEach((field, value) -> {
            where.add(
                    switch (field) {
                        case "ids" -> "f.id in :ids";
                        case "words" -> MATCHES;
                        case "since" -> "f.updatedAt >= :since";
                        case "reviewDue" -> "f.reviews.dueOn < :reviewDue";
                        case "openedFrom" -> "f.id >= :openedFrom";
                        case "openedBefore" -> "f.id < :openedBefore";
                        case "unowned" -> "f.details.owner is null";
                        default -> field + " = :" + name(field);
                    });
            if (!field.equals("unowned")) {
                values.put(name(field), value);
            }
        });
        if (!shown.isAlways()) {
            where.add(shown.named(values));
        }
        if (!after.isEmpty()) {
            where.add(found.order().next(after, values));
        }
        String condition = " where " + String.join(" and ", where);
        TypedQuery<CustomerLine> query =
                entities.createQuery(LINES + condition + found.order().clause(), CustomerLine.class);
        values.forEach(query::setParameter);
        String index = found.index();
        return index == null ? query.setMaxResults(fetch).getResultList() : AlongIndex.read(query, index, fetch);
    }

    private static String name(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }
}
