package kefu.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import kefu.platform.identity.Caller;
import kefu.platform.identity.Rank;
import kefu.platform.problem.Refusal;
import kefu.platform.visibility.Audience;
import kefu.platform.visibility.Audience.Grant;
import kefu.platform.visibility.House;
import kefu.platform.visibility.Where.Narrowed;
import kefu.platform.visibility.Who;
import org.junit.jupiter.api.Test;

/** Who hears of which change, as a rule without a database. */
class HearingTest {

    private static final UUID TICKET = UUID.fromString("018df6e2-7a3c-7c1e-9d55-0f4a2b6c8d10");
    private static final UUID CUSTOMER = UUID.fromString("018df6e2-7a3c-7c1e-9d55-0f4a2b6c8d11");
    private static final UUID CALLBACK = UUID.fromString("018df6e2-7a3c-7c1e-9d55-0f4a2b6c8d12");
    private static final Guard HOUSE_AND_TECHNICIAN = new Guard(
            "ticket",
            new Audience(
                    List.of(
                            new Grant(Who.of("AGENT", "CS_MANAGER"), new Narrowed(null, null)),
                            new Grant(Who.anybody(), new Narrowed("3001", null))),
                    Set.of()));
    private static final Guard WITHHELD_FROM_2001 = new Guard(
            "ticket", new Audience(List.of(new Grant(Who.anybody(), new Narrowed(null, null))), Set.of("2001")));
    private static final Guard GRADED = new Guard(
            "customer",
            new Audience(
                    List.of(
                            new Grant(Who.of("AGENT", "FINANCE"), new Narrowed(null, null)),
                            new Grant(Who.of("SALES"), new Narrowed("4001", null))),
                    Set.of()));

    /** What the ticket service reads too. */
    private static final House HOUSE =
            new SmallRyeConfigBuilder().withMapping(House.class).build().getConfigMapping(House.class);

    private final Circles circles = new Circles(HOUSE);
    private final Hearing hearing = new Hearing(circles);

    @Test
    void theHouseIsTheSameForTheDoorAsForTheServiceThatKeepsTheTickets() {
        for (String role : HOUSE.roles()) {
            assertThat(circles.isNarrow(new Caller("1001", Set.of(role), Rank.EMPLOYEE, null, Set.of()), "ticket"))
                    .as(role)
                    .isFalse();
        }
        for (String role : List.of("CUSTOMER", "TECHNICIAN", "AGENT_PARTNER", "MARS_CLERK")) {
            assertThat(circles.isNarrow(new Caller("1001", Set.of(role), Rank.EMPLOYEE, null, Set.of()), "ticket"))
                    .as(role)
                    .isTrue();
        }
    }

    @Test
    void everyEventTypeOfEveryServiceHasItsCircle() throws IOException {
        Set<String> nobodys = new TreeSet<>();
        int types = 0;
        for (String service :
                List.of("ticket-service", "customer-archive-service", "callback-service", "billing-service")) {
            Path folder = Path.of("..", service, "src/main/resources/META-INF/events");
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(".schema.json")) {
                        types++;
                        String type = name.substring(0, name.length() - ".schema.json".length());
                        if (!circles.knows(type)) {
                            nobodys.add(type);
                        }
                    }
                }
            }
        }
        assertThat(types).isGreaterThan(100);
        assertThat(nobodys).as("types that feed/circles.yaml tells to nobody").isEmpty();
    }

    @Test
    void aTypeNobodyHasWrittenDownIsToldToNobody() {
        assertThat(hears(caller("1", "GM"), change("mystery.happened.v1", TICKET), Map.of()))
                .isFalse();
    }

    @Test
    void aWithheldComplaintIsKeptFromTheAccusedAndNobodyElse() {
        Change change = change("ticket.created.v1", TICKET);
        Map<UUID, Guard> guards = Map.of(TICKET, WITHHELD_FROM_2001);
        assertThat(hears(caller("2001", "CS_MANAGER"), change, guards)).isFalse();
        assertThat(hears(caller("2002", "CS_MANAGER"), change, guards)).isTrue();
    }

    @Test
    void whatOtherServicesTellOfAWithheldComplaintIsKeptBackToo() {
        Change change = change("callback.completed.v1", CALLBACK, TICKET);
        Map<UUID, Guard> guards = Map.of(TICKET, WITHHELD_FROM_2001);
        assertThat(hears(caller("2001", "CS_MANAGER"), change, guards)).isFalse();
        assertThat(hears(caller("2002", "CS_MANAGER"), change, guards)).isTrue();
    }

    @Test
    void aTechnicianHearsOfHisOwnJobsOnly() {
        Change change = change("ticket.stepped.v1", TICKET, CUSTOMER);
        Map<UUID, Guard> guards = Map.of(TICKET, HOUSE_AND_TECHNICIAN, CUSTOMER, GRADED);
        assertThat(hears(caller("3001", "TECHNICIAN"), change, guards)).isTrue();
        assertThat(hears(caller("3002", "TECHNICIAN"), change, guards)).isFalse();
        assertThat(hears(caller("3001", "TECHNICIAN"), change, Map.of())).isFalse();
        assertThat(hears(caller("3001", "TECHNICIAN"), change("ticket.note.added.v1", TICKET), guards))
                .isFalse();
        assertThat(hears(caller("1001", "AGENT"), change, guards)).isTrue();
    }

    @Test
    void aRoleNobodyHasThoughtOfHearsOfNoTicket() {
        Change change = change("ticket.stepped.v1", TICKET);
        for (Caller stranger : List.of(caller("1", "STRANGER"), caller("1"))) {
            assertThat(hears(stranger, change, Map.of())).isFalse();
            assertThat(hears(stranger, change, Map.of(TICKET, HOUSE_AND_TECHNICIAN)))
                    .isFalse();
        }
    }

    @Test
    void aSalespersonHearsOfGradedCustomersOnlyIfTheyAreHis() {
        Change change = change("customer.updated.v1", CUSTOMER);
        assertThat(hears(caller("4001", "SALES"), change, Map.of(CUSTOMER, GRADED)))
                .isTrue();
        assertThat(hears(caller("4002", "SALES"), change, Map.of(CUSTOMER, GRADED)))
                .isFalse();
        assertThat(hears(caller("4001", "SALES"), change, Map.of())).isFalse();
        Change renewal = change("billing.renewal.reminder-due.v1", CALLBACK, CUSTOMER);
        assertThat(hears(caller("4002", "SALES"), renewal, Map.of(CUSTOMER, GRADED)))
                .isFalse();
        assertThat(hears(caller("4002", "SALES"), renewal, Map.of())).isTrue();
    }

    @Test
    void moneyIsToldToThoseWhoseItIs() {
        Change paid = change("billing.payment.received.v1", CUSTOMER);
        assertThat(hears(caller("1", "CASHIER"), paid, Map.of())).isTrue();
        assertThat(hears(caller("1", "TECHNICIAN"), paid, Map.of())).isFalse();
        assertThat(hears(caller("1", "SYS_ADMIN"), paid, Map.of())).isFalse();
    }

    @Test
    void anApiClientHearsWithinItsScopes() {
        Change change = change("ticket.closed.v1", TICKET);
        assertThat(hears(machine("tickets:read", "changes:read"), change, Map.of()))
                .isTrue();
        assertThat(hears(machine("changes:read"), change, Map.of())).isFalse();
    }

    @Test
    void aFilterNamesTypesOrAService() {
        TypeFilter filter = TypeFilter.parse("ticket.closed.v1,customer.*", circles);
        assertThat(filter.matches("ticket.closed.v1")).isTrue();
        assertThat(filter.matches("ticket.created.v1")).isFalse();
        assertThat(filter.matches("customer.updated.v1")).isTrue();
        assertThat(TypeFilter.parse(null, circles).matches("ticket.created.v1")).isTrue();
        for (String senseless : List.of("", "*", "ticket", "ticket.", "mystery.*", "a.b", "ticket.*,", "工单.*")) {
            assertThatThrownBy(() -> TypeFilter.parse(senseless, circles)).isInstanceOf(Refusal.class);
        }
    }

    private boolean hears(Caller who, Change change, Map<UUID, Guard> guards) {
        Map<UUID, Guard> mine = new HashMap<>(guards);
        mine.keySet().retainAll(change.mentions());
        return hearing.hears(who, new Heard(change, mine));
    }

    private static Caller caller(String operator, String... roles) {
        return new Caller(operator, Set.of(roles), Rank.EMPLOYEE, null, Set.of());
    }

    private static Caller machine(String... scopes) {
        return new Caller("api:crm", Set.of("AGENT"), Rank.EMPLOYEE, null, Set.of(scopes));
    }

    private static Change change(String type, UUID subject, UUID... more) {
        Set<UUID> mentions = new LinkedHashSet<>(List.of(subject));
        mentions.addAll(List.of(more));
        return new Change(1, UUID.randomUUID(), type, subject, Instant.EPOCH, mentions, "{}");
    }
}
