package kefu.customer.matter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kefu.platform.casework.CaseHistoryView;
import kefu.platform.json.Json;
import kefu.platform.process.CaseState;
import kefu.platform.process.Definition;
import kefu.platform.process.Processes;
import kefu.platform.process.form.FieldType;
import kefu.platform.process.form.Form;

/**
 * Takes out of the matters of a destroyed file whatever may tell who the customer was: every word that was written on a form.
 * That there was a matter, who took which step when, and its days, amounts and choices stay.
 */
@ApplicationScoped
class MatterErasure {

    private static final int PAGE = 200;
    private static final String CUSTOMER = "customerId";
    /** What no name can be written into. */
    private static final Set<FieldType> WORDLESS = Set.of(
            FieldType.BOOLEAN,
            FieldType.DATE,
            FieldType.DATE_TIME,
            FieldType.DECIMAL,
            FieldType.ENUM,
            FieldType.INTEGER,
            FieldType.MONEY,
            FieldType.OPERATOR);

    private final EntityManager rows;
    private final Processes processes;

    MatterErasure(EntityManager rows, Processes processes) {
        this.rows = rows;
        this.processes = processes;
    }

    /** All but the one that says why the file was destroyed. */
    void eraseAllOf(UUID customer, UUID destruction) {
        rows.flush();
        UUID reached = new UUID(0, 0);
        List<Matter> page;
        do {
            page = page(customer, reached);
            for (Matter matter : page) {
                reached = matter.id();
                if (!reached.equals(destruction)) {
                    erase(matter);
                }
            }
        } while (page.size() == PAGE);
    }

    private List<Matter> page(UUID customer, UUID reached) {
        return rows.createQuery("from Matter where customerId = ?1 and id > ?2 order by id", Matter.class)
                .setParameter(1, customer)
                .setParameter(2, reached)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private void erase(Matter matter) {
        CaseState state = matter.caseState();
        Set<String> words = words(processes.of(state));
        JsonNode told = Json.tree(state);
        remove(told.path("data"), words);
        told.path("taken").forEach(taken -> remove(taken.path("form"), words));
        rows.createNativeQuery("UPDATE matter SET case_state = ?1, version = version + 1 WHERE id = ?2")
                .setParameter(1, Json.write(told))
                .setParameter(2, matter.id())
                .executeUpdate();
        rows.detach(matter);
        rows.createQuery("from MatterEntry where caseId = ?1", MatterEntry.class)
                .setParameter(1, matter.id())
                .getResultList()
                .forEach(line -> erase(line, words));
    }

    private void erase(MatterEntry line, Set<String> words) {
        CaseHistoryView seen = line.view();
        JsonNode form = seen.form();
        remove(form == null ? Json.object() : form, words);
        rows.createNativeQuery("UPDATE matter_entry SET form = ?1, remark = NULL WHERE id = ?2")
                .setParameter(1, form == null ? null : Json.write(form))
                .setParameter(2, seen.id())
                .executeUpdate();
    }

    private static void remove(JsonNode form, Set<String> words) {
        if (form instanceof ObjectNode filledIn) {
            filledIn.remove(words);
        }
    }

    /** The fields of all its forms that hold words. */
    private static Set<String> words(Definition definition) {
        return Stream.concat(
                        Stream.of(definition.open().form()),
                        definition.steps().values().stream().map(step -> step.form()))
                .map(Form::fields)
                .flatMap(fields -> fields.entrySet().stream())
                .filter(field -> !field.getKey().equals(CUSTOMER))
                .filter(field -> !WORDLESS.contains(field.getValue().type()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
