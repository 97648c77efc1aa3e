package kefu.billing.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Spoken numbers such as {@code GS-20240322-0007}: short enough for the telephone, counted per kind and business day,
 * without gaps because a rolled-back transaction gives its number back. Take the number after the customer's account is
 * locked, never before: everybody locks in the same order.
 */
@ApplicationScoped
public class Numbers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final EntityManager entities;

    Numbers(EntityManager entities) {
        this.entities = entities;
    }

    public String next(String prefix, LocalDate day) {
        entities.createNativeQuery("""
                        INSERT INTO spoken_number (prefix, day, last) VALUES (?1, ?2, LAST_INSERT_ID(1))
                        ON DUPLICATE KEY UPDATE last = LAST_INSERT_ID(last + 1)""")
                .setParameter(1, prefix)
                .setParameter(2, day)
                .executeUpdate();
        Number last =
                (Number) entities.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult();
        return "%s-%s-%04d".formatted(prefix, DAY.format(day), last.longValue());
    }
}
