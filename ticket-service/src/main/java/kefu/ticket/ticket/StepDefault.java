package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import kefu.platform.process.CaseState;

/**
 * What the house has settled for a step, so that nobody has to type it: a time by policy, for example. It goes into the form
 * before the process is asked, as far as the form has such fields, and is kept with it.
 */
public interface StepDefault {

    String process();

    Set<String> steps();

    /** The fields it settles, whatever was typed there. */
    ObjectNode settled(String step, CaseState state, JsonNode form);
}
