package kefu.callback.survey;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one customer answers to a survey.
 *
 * @param customerId absent where he does not want to be known
 * @param ratings from 1 to 7, by dimension; what was not answered is left out
 */
@Schema(name = "NewSurveyResponse")
public record NewResponse(
        @Nullable UUID customerId,
        @NotNull @NotEmpty Map<Dimension, @NotNull Integer> ratings,
        @Nullable @Size(max = 4000) String opinion) {

    /** Refuses every rating outside the scale, each by its name. */
    void checkScale(int steps) {
        Refusal refusal = CommonProblem.INVALID.because("评分须为 1 至 " + steps, "Ratings run from 1 to " + steps);
        boolean outside = false;
        for (Map.Entry<Dimension, Integer> rating : ratings.entrySet()) {
            if (rating.getValue() < 1 || rating.getValue() > steps) {
                outside = true;
                refusal = refusal.at(
                        "/ratings/" + rating.getKey(), "out-of-range", "须为 1 至 " + steps, "Must be from 1 to " + steps);
            }
        }
        if (outside) {
            throw refusal;
        }
    }
}
