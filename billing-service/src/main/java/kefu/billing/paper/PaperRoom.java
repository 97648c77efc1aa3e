package kefu.billing.paper;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import kefu.platform.casework.CaseIndex;
import kefu.platform.casework.CaseRegister;
import kefu.platform.casework.CaseTable;
import kefu.platform.casework.Caseworker;
import kefu.platform.casework.Consequence;
import kefu.platform.process.Actor;
import kefu.platform.process.CaseState;
import kefu.platform.process.Outcome;

/** The papers, and what others are told about each. */
@Singleton
public class PaperRoom extends CaseRegister<Paper> {

    private static final String CUSTOMER = "customerId";
    private static final CaseTable<Paper> TABLE = new CaseTable<>(
            "paper",
            Paper.class,
            PaperEntry.class,
            PaperEntry::new,
            List.of(new CaseIndex(CUSTOMER, "paper_customer")));

    PaperRoom(EntityManager rows, Caseworker caseworker, @All List<Consequence<Paper>> consequences) {
        super(TABLE, rows, caseworker, consequences);
    }

    @Override
    public Paper row(UUID id, String number, CaseState opened, Actor by) {
        return new Paper(id, number, named(CUSTOMER, opened), opened, by);
    }

    @Override
    public ObjectNode facts(Paper paper, Outcome outcome) {
        return about(CUSTOMER, paper.customerId());
    }
}
