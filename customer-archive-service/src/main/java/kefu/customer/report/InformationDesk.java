package kefu.customer.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import kefu.customer.BusinessDay;
import kefu.customer.Period;
import kefu.customer.report.InformationReport.Count;

/** Draws up the report of a period; each figure reads what was written in the period and nothing else. */
@ApplicationScoped
class InformationDesk {

    private static final String SUBMISSION = "update-submission";

    private final EntityManager rows;
    private final BusinessDay day;

    InformationDesk(EntityManager rows, BusinessDay day) {
        this.rows = rows;
        this.day = day;
    }

    @Transactional
    InformationReport draw(Period period) {
        return new InformationReport(
                period.written(),
                period.from(),
                period.until().minusDays(1),
                count("kind", "customer_file", "TRUE", period),
                count("to_class", "classification", "from_class IS NULL OR from_class <> to_class", period),
                count("outcome", "review", "TRUE", period),
                count("kind", "contract", "TRUE", period),
                count("status", "referral", "TRUE", period),
                count("IF(late, 'LATE', 'IN_TIME')", "matter", "process = '" + SUBMISSION + "'", period),
                count("process", "matter", "process <> '" + SUBMISSION + "'", period),
                count("outcome", "access_entry", "TRUE", period));
    }

    /** All words of the statement are those above. */
    private List<Count> count(String by, String table, String where, Period period) {
        List<?> counted = rows.createNativeQuery(
                        "SELECT " + by + ", COUNT(*) FROM " + table
                                + " FORCE INDEX (PRIMARY) WHERE id >= ?1 AND id < ?2 AND (" + where
                                + ") GROUP BY 1 ORDER BY 1",
                        Object[].class)
                .setParameter(1, period.firstId(day))
                .setParameter(2, period.idAfter(day))
                .getResultList();
        return counted.stream()
                .map(Object[].class::cast)
                .map(row -> new Count(String.valueOf(row[0]), ((Number) row[1]).longValue()))
                .toList();
    }
}
