package kefu.customer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Spoken numbers such as {@code KH-20240301-0042}: short enough for the telephone, counted per business day. Counted in a
 * transaction of their own, so that files opened at the same time do not wait for one another; a file that is refused in
 * the end leaves a gap.
 */
@ApplicationScoped
public class SpokenNumbers {

    private final EntityManager entities;

    SpokenNumbers(EntityManager entities) {
        this.entities = entities;
    }

    public String next(String prefix, LocalDate day) {
        long count = QuarkusTransaction.requiringNew().call(() -> count(prefix, day));
        return "%s-%s-%04d".formatted(prefix, DateTimeFormatter.BASIC_ISO_DATE.format(day), count);
    }

    private long count(String prefix, LocalDate day) {
        entities.createNativeQuery("""
                        INSERT INTO daily_number (prefix, day, last) VALUES (?1, ?2, LAST_INSERT_ID(1))
                        ON DUPLICATE KEY UPDATE last = LAST_INSERT_ID(last + 1)""")
                .setParameter(1, prefix)
                .setParameter(2, day)
                .executeUpdate();
        Number last =
                (Number) entities.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult();
        return last.longValue();
    }
}
