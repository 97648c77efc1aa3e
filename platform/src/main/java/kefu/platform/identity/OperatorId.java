package kefu.platform.identity;

import kefu.platform.text.Text;

/**
 * What the id of an operator (工号) can look like wherever somebody names one: {@code 1001}, {@code li.na@house.example},
 * {@code auth0|1001}. A name, a blank, a line break or a control character is none, so nothing is given to or awaited from
 * somebody who cannot be there.
 */
public final class OperatorId {

    public static final String PATTERN = "[A-Za-z0-9._@:|+-]{1,64}";

    public static final Text NONE = Text.of(
            "不是工号：须为 1 到 64 个字母、数字或 . _ @ : | + -", "Is no operator id: 1 to 64 letters, digits or . _ @ : | + -");

    private OperatorId() {}
}
