package kefu.callback.survey;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a survey has found.
 *
 * @param state of the survey: only after its close the figures are final
 */
@Schema(name = "SurveyStatistics")
public record StatisticsView(String state, long responses, List<OfDimension> dimensions) {

    /**
     * One dimension.
     *
     * @param average with two decimals; absent where nobody answered
     * @param ratings how often each rating was given
     */
    @Schema(name = "DimensionStatistics")
    public record OfDimension(
            Dimension dimension, long answers, @Nullable String average, Map<Integer, Long> ratings) {}
}
