import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Map;
import kefu.client.Kefu;
import kefu.client.Problem;
import kefu.client.api.ComplaintDetermineNatureForm;
import kefu.client.api.ComplaintForm;
import kefu.client.api.NewTicket;
import kefu.client.api.StepCommand;
import kefu.client.api.TicketView;
import kefu.client.api.TicketsApi;

/** A complaint from its opening to a refusal and on, with the client that is generated from the document of the suite. */
public final class Complaint {

    private Complaint() {}

    public static void main(String[] arguments) {
        Kefu suite = Kefu.at(URI.create(System.getenv("GATEWAY")), () -> System.getenv("TOKEN")).speaking("en");
        TicketsApi tickets = new TicketsApi(suite);

        ComplaintForm form = ComplaintForm.of()
                .complainant("三楼住户")
                .phone("13800138000")
                .complainedAt(OffsetDateTime.parse("2024-03-01T09:00:00+08:00"))
                .content("电梯停运，无人处理")
                .severity("MAJOR");
        TicketView opened = tickets.post(NewTicket.of().process("complaint").form(Kefu.JSON.valueToTree(form)))
                .value();
        System.out.println("opened " + opened.number() + " in state " + opened.state());

        try {
            tickets.postStepsByStep(
                    opened.id(),
                    "answer-customer",
                    StepCommand.of().form(Kefu.JSON.valueToTree(Map.of("answer", "too early"))));
        } catch (Problem refused) {
            System.out.println("refused with " + refused.type());
        }

        ComplaintDetermineNatureForm nature = ComplaintDetermineNatureForm.of().nature("service quality");
        tickets.postStepsByStep(
                opened.id(), "determine-nature", StepCommand.of().form(Kefu.JSON.valueToTree(nature)));
        TicketView now = tickets.getById(opened.id(), Map.of()).value();
        System.out.println("now in state " + now.state());
    }
}
