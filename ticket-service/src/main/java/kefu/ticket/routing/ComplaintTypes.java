package kefu.ticket.routing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kefu.platform.process.ProcessProblem;
import kefu.platform.text.Text;
import kefu.ticket.ticket.StepRule;

/** The kinds of complaints of this house (投诉分类). Who determines the nature of one names a kind there is, if he names one. */
@ApplicationScoped
class ComplaintTypes implements StepRule {

    private final List<ComplaintType> known;

    ComplaintTypes(ComplaintPolicies policies) {
        this.known = read(policies.types());
    }

    static List<ComplaintType> read(List<String> written) {
        List<ComplaintType> types = new ArrayList<>();
        for (String one : written) {
            String[] parts = one.split(":", 3);
            if (parts.length != 3) {
                throw new IllegalArgumentException("kefu.complaints.types: '" + one + "' is no '<CODE>:<zh>:<en>'");
            }
            types.add(new ComplaintType(parts[0].strip(), Text.of(parts[1].strip(), parts[2].strip())));
        }
        return List.copyOf(types);
    }

    List<ComplaintType> list() {
        return known;
    }

    @Override
    public String process() {
        return "complaint";
    }

    @Override
    public String step() {
        return "determine-nature";
    }

    @Override
    public void check(UUID ticket, JsonNode form) {
        String named = form.path("type").asText("");
        if (!named.isEmpty() && known.stream().noneMatch(type -> type.code().equals(named))) {
            List<String> codes = known.stream().map(ComplaintType::code).toList();
            throw ProcessProblem.FORM_INVALID
                    .because("没有此投诉类别", "There is no such kind of complaint")
                    .with("types", codes)
                    .at("/form/type", "unknown", "只能取 " + codes, "Must be one of " + codes);
        }
    }
}
