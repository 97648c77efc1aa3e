package kefu.ticket.field;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kefu.platform.id.Uuid7;
import kefu.platform.operations.AfterCommit;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.process.Processes;
import kefu.platform.process.form.FieldType;
import kefu.platform.web.MergePatch;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import kefu.ticket.ticket.TicketBook;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets a house define fields of its own. Refused: a process there is not, a type no value can have, a choice of nothing, a
 * filter over what is personal or long, a second field of one key, and more than a form can bear.
 */
@ApplicationScoped
class CustomFieldDesk {

    private static final int MOST = 100;
    private static final Set<FieldType> NONE = EnumSet.of(FieldType.OBJECT, FieldType.LIST);
    private static final Set<FieldType> NO_FILTER = EnumSet.of(FieldType.MONEY, FieldType.TEXT);
    private static final Logger LOG = Logger.getLogger(CustomFieldDesk.class);

    private final TicketBook tickets;
    private final Processes processes;
    private final CustomFieldRows rows;
    private final CustomFields fields;
    private final MergePatch patches;
    private final Preconditions preconditions;
    private final AfterCommit afterCommit;
    private final Clock clock;

    CustomFieldDesk(
            TicketBook tickets,
            Processes processes,
            CustomFieldRows rows,
            CustomFields fields,
            MergePatch patches,
            Preconditions preconditions,
            AfterCommit afterCommit,
            Clock clock) {
        this.tickets = tickets;
        this.processes = processes;
        this.rows = rows;
        this.fields = fields;
        this.patches = patches;
        this.preconditions = preconditions;
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    @Transactional
    CustomField define(NewCustomField asked, String by) {
        if (processes.find(asked.process()).isEmpty()) {
            throw refusal("/process", "unknown", "没有这样的流程", "There is no such process");
        }
        CustomField field = fresh(asked, type(asked), by);
        if (rows.of(asked.process()).size() >= MOST) {
            throw CommonProblem.CONFLICT.because("自定义字段过多", "A process has at most " + MOST + " fields of this kind");
        }
        if (!rows.add(field)) {
            throw CommonProblem.CONFLICT
                    .because("该流程已有同名字段", "The process has a field of this key")
                    .at("/key", "taken", "已被使用", "Is taken");
        }
        return changed(field, "defined");
    }

    private static FieldType type(NewCustomField asked) {
        FieldType type = FieldType.find(asked.type())
                .filter(known -> !NONE.contains(known))
                .orElseThrow(() -> refusal("/type", "unknown-value", "没有这样的类型", "There is no such type of a value"));
        boolean personal = Boolean.TRUE.equals(asked.personal());
        if (Boolean.TRUE.equals(asked.filterable()) && (personal || NO_FILTER.contains(type))) {
            throw refusal("/filterable", "unfit", "个人信息、金额和长文本不能用于筛选", "Nothing personal, no money and no long text");
        }
        return type;
    }

    private CustomField fresh(NewCustomField asked, FieldType type, String by) {
        Instant now = clock.instant();
        return new CustomField(
                Uuid7.at(now),
                0,
                asked.process(),
                asked.key(),
                asked.title().text(),
                type,
                Boolean.TRUE.equals(asked.required()),
                Boolean.TRUE.equals(asked.personal()),
                Boolean.TRUE.equals(asked.filterable()),
                options(type, Objects.requireNonNullElse(asked.options(), List.of())),
                false,
                by,
                now);
    }

    private static List<String> options(FieldType type, List<String> options) {
        boolean choice = type == FieldType.ENUM;
        if (choice == options.isEmpty() || new HashSet<>(options).size() < options.size()) {
            throw refusal(
                    "/options", "unfit", "仅枚举类型须给出互不相同的选项", "A choice has different options, and nothing else has any");
        }
        return List.copyOf(options);
    }

    private CustomField changed(CustomField field, String how) {
        afterCommit.once(field.id(), () -> fields.forget(field.process()));
        LOG.infof("Field %s of %s %s by %s", field.key(), field.process(), how, field.changedBy());
        return field;
    }

    @Transactional
    CustomField get(UUID id) {
        tickets.insider();
        return rows.find(id, false).orElseThrow(CustomFieldDesk::unknown);
    }

    @Transactional
    List<CustomField> list(@Nullable String process, Paging paging) {
        tickets.insider();
        return rows.list(process, paging);
    }

    @Transactional
    CustomField change(UUID id, JsonNode patch, String by) {
        CustomField before = rows.find(id, true).orElseThrow(CustomFieldDesk::unknown);
        preconditions.require(before.version());
        CustomFieldChange after = patches.apply(CustomFieldChange.of(before), patch, CustomFieldChange.class);
        options(before.type(), after.options());
        CustomField field = before.changed(after, by, clock.instant());
        rows.change(field);
        return changed(field, "changed");
    }

    private static Refusal unknown() {
        return CommonProblem.NOT_FOUND.because("没有这个字段", "There is no such field");
    }

    private static Refusal refusal(String pointer, String code, String zh, String en) {
        return CommonProblem.INVALID
                .because("字段定义不正确", "There can be no such field")
                .at(pointer, code, zh, en);
    }
}
