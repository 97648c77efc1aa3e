package kefu.billing.paper;

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
import kefu.platform.process.Actor;
import kefu.platform.process.CaseState;
import kefu.platform.process.Outcome;

/** How papers are kept, and what others are told about each. */
@ApplicationScoped
public class PaperRoom implements CaseRegister<Paper> {

    private final EntityManager rows;
    private final List<Consequence<Paper>> consequences;

    PaperRoom(EntityManager rows, @All List<Consequence<Paper>> consequences) {
        this.rows = rows;
        this.consequences = consequences;
    }

    @Override
    public EntityManager rows() {
        return rows;
    }

    @Override
    public Class<Paper> type() {
        return Paper.class;
    }

    @Override
    public Paper row(UUID id, String number, CaseState opened, Actor by) {
        JsonNode named = opened.data().path("customerId");
        return new Paper(
                id, number, named.isTextual() ? Filled.id(named.textValue(), "/form/customerId") : null, opened, by);
    }

    @Override
    public StoredEntry line(StoredEntry.Line line) {
        return new PaperEntry(line);
    }

    @Override
    public String table() {
        return "paper";
    }

    @Override
    public Class<PaperEntry> entries() {
        return PaperEntry.class;
    }

    @Override
    public List<CaseIndex> indexes() {
        return List.of(new CaseIndex("customerId", "paper_customer"));
    }

    @Override
    public List<Consequence<Paper>> consequences() {
        return consequences;
    }

    @Override
    public ObjectNode facts(Paper paper, Outcome outcome) {
        ObjectNode facts = Json.object();
        return paper.customerId() == null
                ? facts
                : facts.put("customerId", paper.customerId().toString());
    }
}
