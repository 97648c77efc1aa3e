package kefu.callback.undertaking;

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

/**
 * The undertakings, and what others are told about each. Customers live in another service, which is not asked: an id that
 * names nobody leads to nobody.
 */
@Singleton
public class UndertakingRoom extends CaseRegister<Undertaking> {

    private static final String CUSTOMER = "customerId";
    private static final CaseTable<Undertaking> TABLE = new CaseTable<>(
            "undertaking",
            Undertaking.class,
            UndertakingEntry.class,
            UndertakingEntry::new,
            List.of(new CaseIndex(CUSTOMER, "undertaking_customer")));

    UndertakingRoom(EntityManager rows, Caseworker caseworker, @All List<Consequence<Undertaking>> consequences) {
        super(TABLE, rows, caseworker, consequences);
    }

    @Override
    public Undertaking row(UUID id, String number, CaseState opened, Actor by) {
        return new Undertaking(id, number, named(CUSTOMER, opened), opened, by);
    }

    @Override
    public ObjectNode facts(Undertaking undertaking, Outcome outcome) {
        return about(CUSTOMER, undertaking.customerId());
    }
}
