package kefu.platform.casework;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import kefu.platform.process.CaseState;
import kefu.platform.process.Definition;
import kefu.platform.process.Engine;
import kefu.platform.process.Unique;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that a case is the only one of its kind where its process says so ({@code unique:}), also when two are opened
 * at the same moment. What it no longer is, another one may be.
 */
@ApplicationScoped
class SoleCases {

    private final Engine engine;
    private final SoleRows rows;

    SoleCases(Engine engine, AgroalDataSource database) {
        this.engine = engine;
        this.rows = new SoleRows(database, "case_unique", "case_id");
    }

    void opened(Definition definition, UUID id, CaseState state) {
        settle(definition, id, null, state);
    }

    void changed(Definition definition, UUID id, CaseState before, CaseState after) {
        settle(definition, id, before, after);
    }

    private void settle(Definition definition, UUID id, @Nullable CaseState before, CaseState after) {
        Unique unique = definition.unique();
        if (unique == null) {
            return;
        }
        String had = before == null ? null : engine.keys(definition, before).unique();
        String has = engine.keys(definition, after).unique();
        if (Objects.equals(had, has)) {
            return;
        }
        if (has != null && !rows.claim(definition.key(), has, id)) {
            throw unique.refusal();
        }
        if (had != null) {
            rows.giveBack(definition.key(), had, id);
        }
    }
}
