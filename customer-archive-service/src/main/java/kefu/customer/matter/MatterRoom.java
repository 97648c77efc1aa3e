package kefu.customer.matter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import kefu.customer.secrecy.Archive;
import kefu.platform.casework.CaseRoom;
import kefu.platform.casework.StoredEntry;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.Actor;
import kefu.platform.process.CaseState;
import kefu.platform.process.Outcome;
import org.jspecify.annotations.Nullable;

/** How matters are kept: each is about one customer who has a file, and others learn of it by the customer's events. */
@ApplicationScoped
class MatterRoom implements CaseRoom<Matter> {

    static final String TIMERS = "matter";

    private final EntityManager rows;
    private final Archive archive;
    private final List<Consequence> consequences;

    MatterRoom(EntityManager rows, Archive archive, @All List<Consequence> consequences) {
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
    public String timers() {
        return TIMERS;
    }

    @Override
    public ObjectNode facts(Matter matter) {
        return Json.object().put("caseId", matter.id().toString());
    }

    @Override
    public UUID subject(Matter matter) {
        return matter.customerId() == null ? matter.id() : matter.customerId();
    }

    @Override
    public void follow(Matter matter, Outcome outcome) {
        consequences.stream()
                .filter(consequence -> consequence.process().equals(matter.process()))
                .forEach(consequence -> consequence.follow(matter, outcome));
    }
}
