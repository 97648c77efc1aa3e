package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.process.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * From whom a ticket is withheld: a process that sets {@code withheldFromAccused} hides the ticket from the operator named
 * under {@code against} (001-④六: the customer-service manager may keep a complaint from the manager it is about). What is
 * built on such a ticket would tell him of it, and is withheld from him as well: {@link WithheldKin}.
 */
public final class Withheld {

    /** Says so in the form of the process. */
    static final String BY_THE_PROCESS = "withheldFromAccused";

    /** From whom the ticket is withheld that this one is built on. */
    private static final String LIKE_ITS_ORIGINAL = "withheldFrom";

    private Withheld() {}

    /** From whom it is; nobody mostly. */
    public static @Nullable String from(CaseState state) {
        boolean withheld = state.data().path(BY_THE_PROCESS).asBoolean(false);
        return (withheld ? against(state).path("operator") : state.data().path(LIKE_ITS_ORIGINAL)).textValue();
    }

    /** The same case, built on one that is withheld from him, or from nobody any more; it never lies with him meanwhile. */
    static CaseState likeItsOriginal(CaseState state, @Nullable String from) {
        ObjectNode data = state.data().deepCopy();
        if (from == null) {
            data.remove(LIKE_ITS_ORIGINAL);
            return state.withData(data);
        }
        CaseState kept = state.withData(data.put(LIKE_ITS_ORIGINAL, from));
        return from.equals(state.assignee()) ? kept.withAssignee(null) : kept;
    }

    /**
     * Who must not have a complaint in hand because it is about him (不能由被投诉人本人处理). Not the general manager, who answers
     * for it himself.
     */
    public static @Nullable String accused(CaseState state) {
        JsonNode against = against(state);
        boolean answersHimself = against.path("rank").asText().equals("GENERAL_MANAGER");
        return answersHimself ? null : against.path("operator").textValue();
    }

    /**
     * Whether he takes no step of it, whatever his role: it is about him, and his superior has not passed it to him
     * (转被投诉人处理).
     */
    static boolean bars(CaseState state, String operator) {
        return operator.equals(accused(state)) && !state.taken().containsKey("pass-to-accused");
    }

    /** How whoever it is about is refused, whatever he wants to do with it. */
    public static Refusal refused() {
        return CommonProblem.FORBIDDEN
                .because("不能由被投诉人本人处理", "The person complained about cannot handle it himself")
                .with("code", "accused");
    }

    private static JsonNode against(CaseState state) {
        return state.data().path("against");
    }
}
