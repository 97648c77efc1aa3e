package kefu.platform.casework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import kefu.platform.process.Actor;
import kefu.platform.process.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * A case to be opened.
 *
 * @param form what was filled in
 * @param facts what the service knows beside the form
 * @param row makes the row of what the engine accepted
 */
public record NewCase<C extends StoredCase>(
        String process,
        JsonNode form,
        ObjectNode facts,
        @Nullable String comment,
        Actor by,
        Row<C> row) {

    /** Makes a service's own row of a case. */
    @FunctionalInterface
    public interface Row<C extends StoredCase> {

        C of(UUID id, String number, CaseState opened, Actor by);
    }
}
