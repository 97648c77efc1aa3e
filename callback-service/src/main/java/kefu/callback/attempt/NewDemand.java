package kefu.callback.attempt;

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

    boolean isSolved() {
        return solution != null && !solution.isBlank();
    }
}
