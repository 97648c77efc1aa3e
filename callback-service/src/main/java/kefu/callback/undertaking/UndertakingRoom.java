package kefu.callback.undertaking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import kefu.platform.casework.CaseIndex;
import kefu.platform.casework.CaseRegister;
import kefu.platform.casework.Consequence;
import kefu.platform.casework.StoredEntry;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.Actor;
import kefu.platform.process.CaseState;
import kefu.platform.process.Outcome;

/** How undertakings are kept, and what others are told about each. */
@ApplicationScoped
public class UndertakingRoom implements CaseRegister<Undertaking> {

    private final EntityManager rows;
    private final List<Consequence<Undertaking>> consequences;

    UndertakingRoom(EntityManager rows, @All List<Consequence<Undertaking>> consequences) {
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
    public String table() {
        return "undertaking";
    }

    @Override
    public Class<UndertakingEntry> entries() {
        return UndertakingEntry.class;
    }

    @Override
    public List<CaseIndex> indexes() {
        return List.of(new CaseIndex("customerId", "undertaking_customer"));
    }

    @Override
    public List<Consequence<Undertaking>> consequences() {
        return consequences;
    }

    @Override
    public ObjectNode facts(Undertaking undertaking, Outcome outcome) {
        ObjectNode facts = Json.object();
        return undertaking.customerId() == null
                ? facts
                : facts.put("customerId", undertaking.customerId().toString());
    }
}
