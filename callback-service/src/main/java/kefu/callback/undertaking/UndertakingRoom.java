package kefu.callback.undertaking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import kefu.platform.casework.CaseRoom;
import kefu.platform.casework.StoredEntry;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.Actor;
import kefu.platform.process.CaseState;
import kefu.platform.process.Outcome;

/** How undertakings are kept, and what others are told about each. */
@ApplicationScoped
class UndertakingRoom implements CaseRoom<Undertaking> {

    static final String TIMERS = "undertaking";

    private final EntityManager rows;
    private final List<Consequence> consequences;

    UndertakingRoom(EntityManager rows, @All List<Consequence> consequences) {
        this.rows = rows;
        this.consequences = consequences;
    }

    @Override
    public EntityManager rows() {
        return rows;
    }

    @Override
    public Class<Undertaking> type() {
        return Undertaking.class;
    }

    @Override
    public Undertaking row(UUID id, String number, CaseState opened, Actor by) {
        JsonNode named = opened.data().path("customerId");
        return new Undertaking(id, number, named.isTextual() ? customer(named.textValue()) : null, opened, by);
    }

    /** Customers live in another service, which is not asked: an id that names nobody leads to nobody. */
    private static UUID customer(String named) {
        try {
            return UUID.fromString(named);
        } catch (IllegalArgumentException notAnId) {
            throw CommonProblem.INVALID
                    .because("客户编号无效", "The customer's id is not valid")
                    .at("/form/customerId", "invalid-value", "应为 UUID", "Must be a UUID");
        }
    }

    @Override
    public StoredEntry line(StoredEntry.Line line) {
        return new UndertakingEntry(line);
    }

    @Override
    public String timers() {
        return TIMERS;
    }

    @Override
    public ObjectNode facts(Undertaking undertaking) {
        ObjectNode facts = Json.object();
        return undertaking.customerId() == null
                ? facts
                : facts.put("customerId", undertaking.customerId().toString());
    }

    @Override
    public void follow(Undertaking undertaking, Outcome outcome) {
        consequences.stream()
                .filter(consequence -> consequence.process().equals(undertaking.process()))
                .forEach(consequence -> consequence.follow(undertaking, outcome));
    }
}
