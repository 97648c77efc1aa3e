package kefu.callback.attempt;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Something new the customer asked for during the call (002-M9 第二条7–8).
 *
 * @param solution what he was told at once; without it a follow-up case is opened
 */
public record NewDemand(
        @NotBlank @Size(max = 2000) String content,
        @Nullable @Size(max = 2000) String solution) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public NewDemand(@JsonProperty("content") String content, @JsonProperty("solution") @Nullable String solution) {
        this.content = content;
        this.solution = solution;
    }

    /** A bare text is a demand without solution. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static NewDemand of(String content) {
        return new NewDemand(content, null);
    }

    boolean isSolved() {
        return solution != null && !solution.isBlank();
    }
}
