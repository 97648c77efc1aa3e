package kefu.customer.matter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.customer.secrecy.Archive;
import kefu.platform.casework.CaseIndex;
import kefu.platform.casework.CaseRegister;
import kefu.platform.casework.CaseTable;
import kefu.platform.casework.Caseworker;
import kefu.platform.casework.Consequence;
import kefu.platform.identity.Caller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.Actor;
import kefu.platform.process.CaseState;
import kefu.platform.process.Outcome;

/** The matters: each is about one customer who has a file, and others learn of it by the customer's events. */
@Singleton
class MatterRoom extends CaseRegister<Matter> {

    private static final String CUSTOMER = "customerId";
    /** What belongs to one customer, person or department is little; the rest is tested row by row. */
    private static final CaseTable<Matter> TABLE = new CaseTable<>(
            "matter",
            Matter.class,
            MatterEntry.class,
            MatterEntry::new,
            List.of(
                    new CaseIndex(CUSTOMER, "matter_customer"),
                    new CaseIndex("openedBy", "matter_opener"),
                    new CaseIndex("department", "matter_department"),
                    new CaseIndex("late", "matter_late")));

    private final Archive archive;

    MatterRoom(
            EntityManager rows, Caseworker caseworker, @All List<Consequence<Matter>> consequences, Archive archive) {
        super(TABLE, rows, caseworker, consequences);
        this.archive = archive;
    }

    @Override
    public Matter row(UUID id, String number, CaseState opened, Actor by) {
        UUID customer = named(CUSTOMER, opened);
        if (customer != null && !archive.exists(customer)) {
            throw CommonProblem.INVALID
                    .because("没有该客户档案", "There is no such customer file")
                    .at("/form/customerId", "unknown", "没有该客户档案", "There is no such customer file");
        }
        return new Matter(id, number, customer, opened, by);
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
        return about("caseId", matter.id());
    }

    @Override
    public UUID subject(Matter matter) {
        return matter.customerId() == null ? matter.id() : matter.customerId();
    }
}
