package kefu.callback.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The spoken number of a callback, such as HF-20240304-0001: 回访, business day, counter of the day without gaps. */
@ApplicationScoped
class TaskNumbers {

    private static final String PREFIX = "HF";

    private final EntityManager database;

    TaskNumbers(EntityManager database) {
        this.database = database;
    }

    String next(LocalDate day) {
        // LAST_INSERT_ID(x) hands x to this connection, so two at once never read each other's count.
        database.createNativeQuery("INSERT INTO daily_number (prefix, day, last) VALUES (?1, ?2, LAST_INSERT_ID(1))"
                        + " ON DUPLICATE KEY UPDATE last = LAST_INSERT_ID(last + 1)")
                .setParameter(1, PREFIX)
                .setParameter(2, day)
                .executeUpdate();
        Number count =
                (Number) database.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult();
        return "%s-%s-%04d".formatted(PREFIX, day.format(DateTimeFormatter.BASIC_ISO_DATE), count.longValue());
    }
}
