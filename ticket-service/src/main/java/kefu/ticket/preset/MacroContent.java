package kefu.ticket.preset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.ticket.action.ActionKind;
import kefu.ticket.action.TicketAction;

/** A macro is a sequence of complete actions; which ticket goes into which is never the same twice, so it merges nothing. */
@ApplicationScoped
class MacroContent implements PresetDesk.Content<MacroChange> {

    @Override
    public PresetKind kind() {
        return PresetKind.MACRO;
    }

    @Override
    public Class<MacroChange> type() {
        return MacroChange.class;
    }

    @Override
    public MacroChange of(Preset kept) {
        return new MacroChange(kept.name(), Macro.actions(kept));
    }

    @Override
    public void check(MacroChange content) {
        List<TicketAction> actions = content.actions();
        Refusal refusal = CommonProblem.INVALID.because("宏不正确", "The macro is not valid");
        for (int i = 0; i < actions.size(); i++) {
            String pointer = "/actions/" + i;
            if (actions.get(i).kind() == ActionKind.MERGE) {
                refusal.at(pointer + "/kind", "not-in-a-macro", "宏不能合并工单", "A macro merges nothing");
            }
            actions.get(i).check(pointer);
            Placeholders.check(actions.get(i), pointer, refusal);
        }
        if (!refusal.violations().isEmpty()) {
            throw refusal;
        }
    }

    @Override
    public String name(MacroChange content) {
        return content.name();
    }

    @Override
    public String written(MacroChange content) {
        return Json.write(content.actions());
    }
}
