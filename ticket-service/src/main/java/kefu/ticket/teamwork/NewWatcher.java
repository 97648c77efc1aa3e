package kefu.ticket.teamwork;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** Who is to watch a ticket: oneself, or a colleague. */
record NewWatcher(@NotBlank @Pattern(regexp = OPERATOR) String operator) {

    /** What an operator id can look like, {@code auth0|1001} too; a line break or a control character is none. */
    static final String OPERATOR = "[A-Za-z0-9._@:|+-]{1,64}";
}
