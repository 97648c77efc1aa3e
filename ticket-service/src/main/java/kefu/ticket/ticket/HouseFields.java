package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import kefu.platform.process.form.Field;
import org.jspecify.annotations.Nullable;

/** What a house asks of a ticket beside the form of its process; the ticket keeps the values and knows no more of them. */
public interface HouseFields {

    /** Those of a process by their keys; also those not asked any more, for tickets that have them. */
    Map<String, Field> of(String process);

    /**
     * The values as they are kept, or a refusal that points below {@code /customFields}.
     *
     * @param complete whether what is required must be there
     */
    ObjectNode checked(String process, @Nullable JsonNode given, JsonNode before, boolean complete);

    /** Keeps what lists can be narrowed by. */
    void index(UUID ticket, String process, JsonNode values, boolean fresh);
}
