package kefu.ticket;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import kefu.platform.identity.Caller;
import kefu.platform.identity.Rank;
import kefu.platform.testkit.walk.AccessMatrix;
import kefu.platform.testkit.walk.Guard;
import kefu.platform.visibility.Who;

/** The tickets every route is tried on, and where each of them may turn up: as declared, and as it lies in every kind of list. */
final class AccessRows {

    static final Who HOUSE = Who.of(
            ("AGENT,APPOINTMENT_AGENT,CALLBACK_AGENT,VIP_AGENT,SUPERVISOR,CS_MANAGER,DEPT_MANAGER,SUPERIOR,GM,INFO_CLERK,"
                            + "CUSTOMER_INFO_MANAGER,ARCHIVE_KEEPER,SALES,MARKET_DIRECTOR,TECH_SUPERVISOR,BUSINESS_DEPT,METER_READER,"
                            + "CASHIER,FINANCE,AUDIT,BRANCH,CENTRE_ADMIN,OFFICE,PLANNER")
                    .split(","));
    static final Who IN_CLEAR = Who.of(
            "AGENT",
            "APPOINTMENT_AGENT",
            "CALLBACK_AGENT",
            "VIP_AGENT",
            "SUPERVISOR",
            "CS_MANAGER",
            "DEPT_MANAGER",
            "SUPERIOR",
            "GM",
            "TECHNICIAN");
    static final Caller CUSTOMER = caller(UUID.randomUUID().toString(), "CUSTOMER");
    static final Caller PROGRAM = caller("api:matrix", "AGENT", "tickets:read", "tagged-tickets:read");
    static final Caller PARTNERS_PROGRAM = caller("api:partner", "AGENT_PARTNER", "tickets:read");
    static final Caller OTHER_PROGRAM = caller("api:other", "AGENT", "customers:read");

    private static final String ME = AccessMatrix.OPERATOR;
    private static final Who NARROW = Who.of("CUSTOMER", "TECHNICIAN", "AGENT_PARTNER");
    private static final Predicate<Caller> NOT_HE = caller -> HOUSE.is(caller) && !isHe(caller);
    private static final Who STARTS_JOBS = Who.of(
            "AGENT",
            "APPOINTMENT_AGENT",
            "CALLBACK_AGENT",
            "VIP_AGENT",
            "SUPERVISOR",
            "CS_MANAGER",
            "DEPT_MANAGER",
            "TECH_SUPERVISOR");

    private final String tag = "m" + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
    private final String receiver = "77" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    private final Calls agent = agent(receiver);
    private final Calls me = as(ME, "AGENT");
    private final String plain;
    private final String withheld;
    private final String job;

    AccessRows() {
        plain = about("1999");
        withheld = about(ME);
        job = me.post(
                        "/tickets/bulk",
                        Map.of("action", Map.of("kind", "TAG", "tag", tag), "tickets", List.of(plain, withheld)))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        as("2001", "CS_MANAGER").taken(withheld, "withhold", Map.of("withheldFromAccused", true));
    }

    /** Taken by that receiver, watched by the operator of the matrix, tagged, with a work sheet, waiting for somebody. */
    private String about(String accused) {
        Map<String, Object> about = Map.of("operator", accused, "rank", "MANAGER", "superior", receiver);
        String id = agent.opened("complaint", Calls.with(Forms.complaint("GENERAL"), "against", about));
        me.post("/tickets/" + id + "/watchers", Map.of("operator", ME)).then().statusCode(200);
        agent.post("/tickets/" + id + "/tags", Map.of("tag", tag)).then().statusCode(200);
        agent.post(
                        "/tickets/" + id + "/work-sheets",
                        Map.of("department", tag, "content", "查明原因", "replyBy", "2024-03-01T18:00:00+08:00"))
                .then()
                .statusCode(201);
        return id;
    }

    Guard tickets() {
        return Guard.of("/api/v1/tickets/{id}", "the house all but what is withheld, others what names them")
                .leavesTheRestToTheProcess()
                .list("/api/v1/tickets?q={key}")
                .field("/form/phone", "13812341234", "138****1234")
                .row("a complaint", plain, number(plain), HOUSE::is, IN_CLEAR::is)
                .row("a complaint about him", withheld, number(withheld), NOT_HE, IN_CLEAR::is);
    }

    /** Of those who are not of the house: what lies with them, and what is theirs. */
    Guard others() {
        String job = opened(null);
        agent.taken(job, "dispatch", Map.of("technician", ME));
        String matter = opened(CUSTOMER.operator());
        return Guard.of("/api/v1/tickets/{id}", "the house all but what is withheld, others what names them")
                .leavesTheRestToTheProcess()
                .list("/api/v1/tickets?q={key}")
                .row("a job of his", job, number(job), caller -> HOUSE.is(caller) || isNamed(caller, ME), IN_CLEAR::is)
                .row(
                        "a matter of his",
                        matter,
                        number(matter),
                        caller -> HOUSE.is(caller) || isNamed(caller, CUSTOMER.operator()),
                        IN_CLEAR::is);
    }

    private static boolean isNamed(Caller caller, String operator) {
        return NARROW.is(caller) && caller.operator().equals(operator);
    }

    private String opened(String customer) {
        Map<String, Object> body = Map.of("process", "repair", "form", Forms.repair());
        return agent.open(customer == null ? body : Calls.with(body, "customerId", customer))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Lists of the house. */
    Guard houseLists() {
        return both(Guard.ofLists("the house"), HOUSE::is, NOT_HE)
                .list("/api/v1/tagged-tickets?tag=" + tag)
                .list("/api/v1/due-today?assignee=" + receiver)
                .list("/api/v1/work-sheets?department=" + tag);
    }

    /** Lists of somebody's own. */
    List<Guard> ownLists() {
        return List.of(
                both(Guard.ofLists("his own"), caller -> HOUSE.is(caller) && isHe(caller), caller -> false)
                        .list("/api/v1/watched-tickets?limit=200"),
                both(Guard.ofLists("his own"), caller -> STARTS_JOBS.is(caller) && isHe(caller), caller -> false)
                        .list("/api/v1/ticket-jobs/" + job + "/items"));
    }

    private static boolean isHe(Caller caller) {
        return caller.operator().equals(ME);
    }

    private Guard both(Guard guard, Predicate<Caller> plainly, Predicate<Caller> otherwise) {
        return guard.row("a complaint", plain, "", plainly, IN_CLEAR::is)
                .row("a complaint about him", withheld, "", otherwise, IN_CLEAR::is);
    }

    /** What waits for somebody, and what lies with somebody. */
    List<Guard> workLists() {
        String waiting = agent.opened("complaint", Forms.complaint("GENERAL"));
        agent.taken(waiting, "determine-nature", Map.of("nature", "设备故障"));
        agent.taken(waiting, "investigate", Map.of("cause", "维保未按时"));
        agent.taken(waiting, "assign-responsibility", Map.of("department", tag));
        agent.post("/tickets/" + waiting + "/claim", Map.of()).then().statusCode(200);
        agent.post("/tickets/" + waiting + "/release", Map.of()).then().statusCode(200);
        String mine = opened(null);
        agent.taken(mine, "dispatch", Map.of("technician", ME));
        return List.of(
                Guard.ofLists("the house")
                        .list("/api/v1/queue?department=" + tag)
                        .row("a ticket nobody has", waiting, "", HOUSE::is, IN_CLEAR::is),
                Guard.ofLists("his own")
                        .list("/api/v1/my-work?limit=200")
                        .row(
                                "a ticket that lies with him",
                                mine,
                                "",
                                caller -> caller.operator().equals(ME) && (HOUSE.is(caller) || NARROW.is(caller)),
                                IN_CLEAR::is));
    }

    private String number(String id) {
        return agent.get("/" + id).path("number");
    }

    private static Caller caller(String operator, String role, String... scopes) {
        return new Caller(operator, Set.of(role), Rank.EMPLOYEE, null, Set.of(scopes));
    }
}
