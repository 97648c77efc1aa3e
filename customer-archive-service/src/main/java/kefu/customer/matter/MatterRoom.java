package kefu.customer.matter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.customer.secrecy.Archive;
import kefu.platform.casework.CaseIndex;
import kefu.platform.casework.CaseRegister;
import kefu.platform.casework.Consequence;
import kefu.platform.casework.StoredEntry;
import kefu.platform.identity.Caller;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.Actor;
import kefu.platform.process.CaseState;
import kefu.platform.process.Outcome;
import org.jspecify.annotations.Nullable;

/** How matters are kept: each is about one customer who has a file, and others learn of it by the customer's events. */
@ApplicationScoped
class MatterRoom implements CaseRegister<Matter> {

    /** What belongs to one customer, person or department is little; the rest is tested row by row. */
    private static final List<CaseIndex> INDEXES = List.of(
            new CaseIndex("customerId", "matter_customer"),
            new CaseIndex("openedBy", "matter_opener"),
            new CaseIndex("department", "matter_department"),
            new CaseIndex("late", "matter_late"));

    private final EntityManager rows;
    private final Archive archive;
    private final List<Consequence<Matter>> consequences;

    MatterRoom(EntityManager rows, Archive archive, @All List<Consequence<Matter>> consequences) {
        this.rows = rows;
        this.archive = archive;
        this.consequences = consequences;
    }

    @Override
    public EntityManager rows() {
        return rows;
    }

    @Override
    public Class<Matter> type() {
        return Matter.class;
    }

    @Override
    public Matter row(UUID id, String number, CaseState opened, Actor by) {
        JsonNode named = opened.data().path("customerId");
        return new Matter(id, number, named.isTextual() ? customer(named.textValue()) : null, opened, by);
    }

    private UUID customer(String named) {
        UUID customer = parsed(named);
        if (customer == null || !archive.exists(customer)) {
            throw CommonProblem.INVALID
                    .because("没有该客户档案", "There is no such customer file")
                    .at("/form/customerId", "unknown", "没有该客户档案", "There is no such customer file");
        }
        return customer;
    }

    private static @Nullable UUID parsed(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    @Override
    public StoredEntry line(StoredEntry.Line line) {
        return new MatterEntry(line);
    }

    @Override
    public String table() {
        return "matter";
    }

    @Override
    public Class<MatterEntry> entries() {
        return MatterEntry.class;
    }

    @Override
    public List<CaseIndex> indexes() {
        return INDEXES;
    }

    @Override
    public List<Consequence<Matter>> consequences() {
        return consequences;
    }

    @Override
    public boolean sees(Matter matter, Caller who) {
        return new MatterSight(who).sees(matter);
    }

    @Override
    public Map<String, Object> narrowing(Caller who) {
        return new MatterSight(who).narrowing();
    }

    @Override
    public ObjectNode facts(Matter matter, Outcome outcome) {
        return Json.object().put("caseId", matter.id().toString());
    }

    @Override
    public UUID subject(Matter matter) {
        return matter.customerId() == null ? matter.id() : matter.customerId();
    }
}
