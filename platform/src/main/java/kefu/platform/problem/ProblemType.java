package kefu.platform.problem;

import kefu.platform.text.Text;

/**
 * One kind of refusal: its stable slug, its HTTP status and its title. A service has one enum of them, which is its
 * problem catalogue; the constants are thrown as {@code ILLEGAL_STEP.because("…", "…")}.
 */
public interface ProblemType {

    /** Last part of the relative type URI, for example {@code illegal-step} for {@code /problems/illegal-step}. */
    String slug();

    /** HTTP status, 400 to 599. */
    int status();

    /** Short, stable, the same for every occurrence. */
    Text title();

    /** A refusal of this kind, with what exactly is wrong this time. */
    default Refusal because(String zh, String en) {
        return new Refusal(this, Text.of(zh, en));
    }
}
