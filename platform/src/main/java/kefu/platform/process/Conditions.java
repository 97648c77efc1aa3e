package kefu.platform.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kefu.platform.calendar.Length;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.problem.Refusal;
import kefu.platform.problem.Violation;
import kefu.platform.process.expression.Expression;
import kefu.platform.process.form.Form;

/** What must be true beside order and permission: the waiting time, the form, the guards. */
final class Conditions {

    private final WorkingCalendar calendar;

    Conditions(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    void notTooEarly(Step step, CaseScope scope) {
        NotBefore rule = step.notBefore();
        if (rule == null) {
            return;
        }
        String after = rule.step();
        if (after != null) {
            Taken taken = scope.state().taken().get(after);
            if (taken == null) {
                throw ProcessProblem.ILLEGAL_STEP
                        .because("尚缺步骤:" + after, "This step is missing: " + after)
                        .with("step", step.name())
                        .with("state", scope.state().state())
                        .with("missing", List.of(after));
            }
            check(taken.at(), rule.plus(), scope);
        } else if (rule.of() != null) {
            check(rule.of(), rule.plus(), scope);
        }
    }

    /** Without a date there is nothing to wait for. */
    private void check(Expression of, Length plus, CaseScope scope) {
        Optional<Instant> moment = of.moment(scope);
        if (moment.isPresent()) {
            check(moment.get(), plus, scope);
        } else {
            of.text(scope).flatMap(Conditions::date).ifPresent(date -> check(date, plus, scope));
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void check(Instant start, Length plus, CaseScope scope) {
        switch (plus.unit()) {
            case MINUTES, HOURS, WORKING_MINUTES, WORKING_HOURS -> {
                Instant possible = calendar.add(start, plus);
                if (scope.now().isBefore(possible)) {
                    throw tooEarly(
                            OffsetDateTime.ofInstant(possible, calendar.zone()).toString());
                }
            }
            default -> check(scope.date(start), plus, scope);
        }
    }

    /** Days are counted as days: what happened in the evening does not delay until the evening. */
    private void check(LocalDate start, Length plus, CaseScope scope) {
        int amount = Math.toIntExact(plus.amount());
        LocalDate possible = switch (plus.unit()) {
            case WEEKS -> start.plusWeeks(amount);
            case MONTHS -> start.plusMonths(amount);
            case WORKING_DAYS -> amount == 0 ? start : calendar.plusWorkingDays(start, amount);
            default -> start.plusDays(amount);
        };
        if (scope.date(scope.now()).isBefore(possible)) {
            throw tooEarly(possible.toString());
        }
    }

    private static Refusal tooEarly(String possibleFrom) {
        return ProcessProblem.TOO_EARLY
                .because("最早可于 " + possibleFrom + " 执行", "It is possible from " + possibleFrom)
                .with("possibleFrom", possibleFrom);
    }

    /** The form as it will be kept. An event may carry more than the form asks for: the rest is dropped. */
    JsonNode checked(Form form, JsonNode given, Actor actor) {
        JsonNode clean = form.cleaned(given);
        if (actor.event() != null && clean instanceof ObjectNode object) {
            object.retain(form.fields().keySet());
        }
        List<Violation> violations = form.check(clean);
        if (!violations.isEmpty()) {
            throw ProcessProblem.FORM_INVALID
                    .because("请更正标出的字段", "Please correct the fields named")
                    .at(violations);
        }
        return clean;
    }

    /** The first one that fails refuses; one about a field brings along what else is wrong with the form, once per field. */
    static void guards(List<Guard> guards, CaseScope scope) {
        Map<String, Guard> faulty = new LinkedHashMap<>();
        for (Guard guard : guards) {
            boolean asked = guard.isAboutField() ? !faulty.containsKey(guard.pointer()) : faulty.isEmpty();
            if (asked && !guard.condition().holds(scope)) {
                if (!guard.isAboutField()) {
                    throw refusal(guard);
                }
                faulty.put(guard.pointer(), guard);
            }
        }
        if (!faulty.isEmpty()) {
            throw refusal(List.copyOf(faulty.values()));
        }
    }

    private static Refusal refusal(List<Guard> faulty) {
        Refusal refusal = refusal(faulty.getFirst());
        for (Guard guard : faulty.subList(1, faulty.size())) {
            refusal.at(
                    Objects.requireNonNull(guard.pointer()),
                    guard.code(),
                    guard.text().zh(),
                    guard.text().en());
        }
        return refusal;
    }

    private static Refusal refusal(Guard guard) {
        ProcessProblem problem = switch (guard.status()) {
            case 403 -> ProcessProblem.NOT_ALLOWED;
            case 422 -> ProcessProblem.FORM_INVALID;
            default -> ProcessProblem.GUARD_FAILED;
        };
        Refusal refusal = problem.because(guard.text().zh(), guard.text().en()).with("code", guard.code());
        return guard.pointer() == null
                ? refusal
                : refusal.at(
                        guard.pointer(),
                        guard.code(),
                        guard.text().zh(),
                        guard.text().en());
    }
}
