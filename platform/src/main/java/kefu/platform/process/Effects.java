package kefu.platform.process;

import java.util.List;
import java.util.Map;
import kefu.platform.process.expression.Expression;
import org.jspecify.annotations.Nullable;

/** What opening a case or taking a step changes beside the state. */
record Effects(
        Map<String, ValueRule> roles,
        @Nullable ValueRule assign,
        @Nullable ValueRule department,
        @Nullable ValueRule priority,
        Map<String, Expression> set,
        List<Emit> emits) {}
