package kefu.ticket.duty;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kefu.platform.problem.Refusal;
import kefu.platform.process.ProcessProblem;
import kefu.ticket.duty.ShiftHours.Turn;
import kefu.ticket.ticket.StepRule;
import kefu.ticket.ticket.TicketBook;

/**
 * What is swapped must be there: where a roster says when somebody works, he has the shift he gives, has one on the day he
 * gives back, and does not work the shift he takes already.
 */
@ApplicationScoped
class SwapRule implements StepRule {

    private final DutyRows rows;
    private final ShiftHours hours;
    private final TicketBook tickets;

    SwapRule(DutyRows rows, ShiftHours hours, TicketBook tickets) {
        this.rows = rows;
        this.hours = hours;
        this.tickets = tickets;
    }

    @Override
    public String process() {
        return "shift-swap";
    }

    @Override
    public String step() {
        return "approve";
    }

    @Override
    public void check(UUID ticket, JsonNode form) {
        Swap swap = Swap.of(tickets.get(ticket), hours);
        if (isRostered(swap.requester(), swap.turn().day()) && !works(swap.requester(), swap.turn())) {
            throw refused("not-his-shift", "申请人当日无此班次", "Whoever asked does not work this shift");
        }
        if (works(swap.counterpart(), swap.turn())) {
            throw refused("works-already", "对方当日已有此班次", "The colleague works this shift already");
        }
        LocalDate inReturn = swap.inReturn();
        if (inReturn != null && isRostered(swap.counterpart(), inReturn) && !worksOn(swap.counterpart(), inReturn)) {
            throw refused("nothing-in-return", "对方还班当日无班次", "The colleague has no shift on the day given back");
        }
    }

    private boolean isRostered(String operator, LocalDate day) {
        return !rows.rostered(Set.of(operator), day).isEmpty();
    }

    private boolean works(String operator, Turn turn) {
        return !rows.working(Set.of(operator), List.of(turn)).isEmpty();
    }

    private boolean worksOn(String operator, LocalDate day) {
        return rows.ahead(operator, day, 1).stream().anyMatch(turn -> turn.day().equals(day));
    }

    private static Refusal refused(String code, String zh, String en) {
        return ProcessProblem.GUARD_FAILED.because(zh, en).with("code", code);
    }
}
