package kefu.callback.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kefu.callback.Share;
import kefu.callback.survey.StatisticsView.OfDimension;
import org.jspecify.annotations.Nullable;

/** How often each rating was given, per survey and dimension: a handful of rows, however many customers answer. */
@ApplicationScoped
class Tallies {

    private static final int DECIMALS = 2;
    /** Stands beside the dimensions. */
    private static final String RESPONSES = "RESPONSES";

    private final EntityManager rows;

    Tallies(EntityManager rows) {
        this.rows = rows;
    }

    void count(UUID survey, Map<Dimension, Integer> ratings) {
        // In one order, so that two answers at once wait for one another instead of dead-locking.
        count(survey, RESPONSES, 0);
        new EnumMap<>(ratings).forEach((dimension, rating) -> count(survey, dimension.name(), rating));
    }

    private void count(UUID survey, String what, int rating) {
        rows.createNativeQuery("INSERT INTO survey_tally (survey_id, dimension, rating, answers) VALUES (?1, ?2, ?3, 1)"
                        + " ON DUPLICATE KEY UPDATE answers = answers + 1")
                .setParameter(1, survey)
                .setParameter(2, what)
                .setParameter(3, rating)
                .executeUpdate();
    }

    /** How many customers have answered. */
    long responses(UUID survey) {
        return rows.createNativeQuery(
                        "SELECT answers FROM survey_tally WHERE survey_id = ?1 AND dimension = ?2", Long.class)
                .setParameter(1, survey)
                .setParameter(2, RESPONSES)
                .getResultStream()
                .mapToLong(answers -> ((Number) answers).longValue())
                .sum();
    }

    /** What was answered in each dimension, and how many of the answers are at least so good. */
    List<OfDimension> of(UUID survey, int satisfiedFrom) {
        Map<Dimension, Map<Integer, Long>> counted = new EnumMap<>(Dimension.class);
        Arrays.stream(Dimension.values()).forEach(dimension -> counted.put(dimension, new TreeMap<>()));
        List<?> tallies = rows.createNativeQuery(
                        "SELECT dimension, rating, answers FROM survey_tally WHERE survey_id = ?1 AND dimension <> ?2")
                .setParameter(1, survey)
                .setParameter(2, RESPONSES)
                .getResultList();
        for (Object tally : tallies) {
            Object[] row = (Object[]) tally;
            Dimension dimension = Dimension.valueOf((String) row[0]);
            counted.getOrDefault(dimension, new TreeMap<>())
                    .put(((Number) row[1]).intValue(), ((Number) row[2]).longValue());
        }
        List<OfDimension> dimensions = new ArrayList<>();
        counted.forEach((dimension, ratings) -> {
            long answers = ratings.values().stream().mapToLong(Long::longValue).sum();
            long satisfied = ratings.entrySet().stream()
                    .filter(rating -> rating.getKey() >= satisfiedFrom)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            dimensions.add(new OfDimension(
                    dimension, answers, average(ratings, answers), satisfied, Share.of(satisfied, answers), ratings));
        });
        return dimensions;
    }

    private static @Nullable String average(Map<Integer, Long> ratings, long answers) {
        if (answers == 0) {
            return null;
        }
        long sum = ratings.entrySet().stream()
                .mapToLong(rating -> rating.getKey() * rating.getValue())
                .sum();
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(answers), DECIMALS, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
