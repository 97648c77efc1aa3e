package kefu.platform.identity;

import java.util.regex.Pattern;
import kefu.platform.problem.CommonProblem;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the id of an operator (工号) can look like wherever somebody names one: {@code 1001}, {@code li.na@house.example},
 * {@code auth0|1001}. A name, a blank, a line break or a control character is none, so nothing is given to or awaited from
 * somebody who cannot be there.
 */
public final class OperatorId {

    public static final String PATTERN = "[A-Za-z0-9._@:|+-]{1,64}";

    public static final Text NONE = Text.of(
            "不是工号：须为 1 到 64 个字母、数字或 . _ @ : | + -", "Is no operator id: 1 to 64 letters, digits or . _ @ : | + -");

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private OperatorId() {}

    /** The operator a verified token names. One that nobody could be given work by, be found by or be told of is not let in. */
    public static String named(@Nullable String claimed) {
        if (claimed == null || claimed.isBlank()) {
            throw CommonProblem.UNAUTHENTICATED.because(
                    "令牌未含操作员工号：取自 kefu.identity.claims.operator 所指的声明",
                    "The token names no operator: he is read from the claim that kefu.identity.claims.operator names");
        }
        if (!FORM.matcher(claimed).matches()) {
            throw CommonProblem.UNAUTHENTICATED.because(
                    "令牌中 kefu.identity.claims.operator 所指的声明" + NONE.zh(),
                    "In the token, the claim that kefu.identity.claims.operator names: " + NONE.en());
        }
        return claimed;
    }
}
