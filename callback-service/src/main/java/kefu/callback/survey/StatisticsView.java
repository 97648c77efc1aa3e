package kefu.callback.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kefu.callback.Share;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a survey has found.
 *
 * @param state of the survey: only after its close the figures are final
 * @param satisfactionRate 客户满意率 (K7) over all dimensions; absent where nobody answered
 */
@Schema(name = "SurveyStatistics")
public record StatisticsView(
        String state, long responses, @Nullable BigDecimal satisfactionRate, List<OfDimension> dimensions) {

    /**
     * One dimension.
     *
     * @param average with two decimals; absent where nobody answered
     * @param satisfied answers from the step on from which a customer counts as satisfied
     * @param satisfactionRate satisfied ÷ answers, rounded down; absent where nobody answered
     * @param ratings how often each rating was given
     */
    @Schema(name = "DimensionStatistics")
    public record OfDimension(
            Dimension dimension,
            long answers,
            @Nullable String average,
            long satisfied,
            @Nullable BigDecimal satisfactionRate,
            Map<Integer, Long> ratings) {}

    static StatisticsView of(String state, long responses, List<OfDimension> dimensions) {
        long satisfied = dimensions.stream().mapToLong(OfDimension::satisfied).sum();
        long answers = dimensions.stream().mapToLong(OfDimension::answers).sum();
        return new StatisticsView(state, responses, Share.of(satisfied, answers), dimensions);
    }
}
