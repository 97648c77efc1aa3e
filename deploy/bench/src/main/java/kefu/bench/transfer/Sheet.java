package kefu.bench.transfer;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import kefu.bench.suite.Schema;
import kefu.bench.suite.Target;

/** A kind of file: its rows, where it is sent, and which tables a row of it becomes. */
enum Sheet {
    TICKETS(
            "tickets",
            "AGENT",
            """
            {"externalId":"%1$s","process":"complaint","form":{"complainant":"三楼住户","complainedAt":"2024-01-02T09:00:00+08:00",\
            "phone":"13800138000","place":"3 号楼 502","content":"电梯连续三天停运，报修后无人处理","severity":"GENERAL"}}
            """,
            "SELECT id FROM ticket WHERE external_id = ?",
            Map.of(
                    "ticket", "id",
                    "ticket_history", "ticket_id",
                    "ticket_party", "ticket_id",
                    "complaint_ledger", "ticket_id",
                    "timer", "owner")),
    CUSTOMERS(
            "customers",
            "INFO_CLERK",
            """
            {"externalId":"%1$s","kind":"ORGANISATION","name":"海河食品有限公司","registrationNumber":"%1$s",\
            "phone":"022-55667788","address":"和平区南京路 189 号","dealings":"ORDINARY","confidentialUntil":"2029-12-31"}
            """,
            "SELECT id FROM customer_file WHERE external_id = ?",
            Map.of(
                    "customer_file", "id",
                    "identifier", "customer_id",
                    "standing", "customer_id",
                    "classification", "customer_id",
                    "timer", "owner"));

    private final String what;
    private final String role;
    private final String line;
    private final String find;
    private final Map<String, String> tables;

    Sheet(String what, String role, String line, String find, Map<String, String> tables) {
        this.what = what;
        this.role = role;
        this.line = line;
        this.find = find;
        this.tables = tables;
    }

    String what() {
        return what;
    }

    String path() {
        return "/api/v1/" + what + "/imports";
    }

    /** Who may import one. */
    String role() {
        return role;
    }

    /** How the id of what a row became is found by its external id. */
    String find() {
        return find;
    }

    /** The tables it has rows in, and by which column they are its own; its events lie beside them. */
    Map<String, String> tables() {
        return tables;
    }

    Schema schema(Target target) {
        return this == TICKETS ? target.tickets() : target.customers();
    }

    /** NDJSON of so many rows, each with an external id of its own that begins with this. */
    byte[] rows(String run, int many) {
        StringBuilder file = new StringBuilder(many * 400);
        for (int i = 1; i <= many; i++) {
            file.append(line.formatted(run + "." + i));
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
